// A clerk at the real window who works until killed: `intake_clerk FOLDER KEY URL SEED ANSWER MOOD` types,
// submits and opens by chance, from a seed, and answers the question after a crash by ANSWER. In the
// mood "types" nothing but typing happens, hence nothing that stores a customer beside the clock.
#include "secrecy/coredumps.h"
#include "torture/desk.h"
#include "torture/reporter.h"
#include "widgets/customerform.h"

#include <QApplication>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using App::RecordState;
using Forms::CustomerKind;
using Support::Desk;
using Support::Reporter;

namespace {

constexpr int firstBeyondTyping = 62; ///< of a hundred chances

class Clerk
{
public:
    Clerk(Desk &desk, quint32 seed, bool onlyTypes)
        : m_desk(desk), m_random(seed), m_onlyTypes(onlyTypes)
    {}

    /// One thing that a clerk does.
    void act();

private:
    QString nameField() const;
    QString customer() const { return m_desk.record().value(u"customerExtId"_s); }
    bool mayWork();
    /// As long as a clerk takes from key to key, mostly a quick one.
    void pause()
    {
        QTest::qWait(m_random.bounded(m_onlyTypes ? 3 : 8) == 0 ? m_random.bounded(60) : 0);
    }
    void typeSlowly(const QString &text);
    void typeSomewhere();
    void addRow();
    void submit(bool isLater);
    void openStored();
    void sendAgain();

    Desk &m_desk;
    QRandomGenerator m_random;
    bool m_onlyTypes;
    int m_words = 0;
};

QString Clerk::nameField() const
{
    return m_desk.model().kind() == CustomerKind::Individual ? u"lastName"_s : u"title"_s;
}

bool Clerk::mayWork()
{
    if (m_desk.workplace().outbox().isSending())
        return false;
    if (m_desk.model().isLocked()) {
        m_desk.press(Qt::Key_N, Qt::ControlModifier);
        return false;
    }
    // A clerk sees the numbers come before typing.
    return QTest::qWaitFor(
        [this] {
            return !customer().isEmpty() &&
                   !m_desk.record().value(u"communicationNumber"_s).isEmpty();
        },
        200);
}

void Clerk::act()
{
    if (!mayWork()) {
        QTest::qWait(5);
        return;
    }
    const int chance = m_random.bounded(m_onlyTypes ? firstBeyondTyping : 100);
    if (chance < 50)
        typeSomewhere();
    else if (chance < 56)
        m_desk.press(Qt::Key_I, Qt::ControlModifier);
    else if (chance < firstBeyondTyping)
        addRow();
    else if (chance < 78)
        submit(false);
    else if (chance < 85)
        submit(true);
    else if (chance < 89)
        m_desk.press(Qt::Key_N, Qt::ControlModifier);
    else if (chance < 93)
        m_desk.press(Qt::Key_Z, Qt::ControlModifier);
    else
        openStored();
    pause();
}

void Clerk::typeSlowly(const QString &text)
{
    for (const QChar character : text) {
        m_desk.type(character);
        pause();
    }
}

void Clerk::typeSomewhere()
{
    const bool isPerson = m_desk.model().kind() == CustomerKind::Individual;
    QStringList paths{nameField(), u"nationalCode"_s, u"activityDescription"_s,
                      isPerson ? u"firstName"_s : u"LEI"_s};
    if (m_desk.record().rowCount(u"listAddress"_s) > 0)
        paths += {u"listAddress[0].city"_s, u"listAddress[0].addressDetails"_s};
    // A date that is left half typed.
    if (m_random.bounded(6) == 0) {
        m_desk.enter(isPerson ? u"birthDate"_s : u"establishmentDate"_s, {});
        typeSlowly(u"19%1"_s.arg(m_random.bounded(10)));
        return;
    }
    m_desk.enter(paths.at(m_random.bounded(static_cast<int>(paths.size()))), {});
    typeSlowly(u"Word%1x%2"_s.arg(++m_words).arg(m_random.bounded(1000000)));
}

void Clerk::addRow()
{
    m_desk.goTo(u"listAddress"_s);
    auto *add = m_desk.window().form()->findChild<QPushButton *>(u"add.listAddress"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    for (const auto &[field, text] :
         {std::pair(u"addressDetails"_s, u"Street 1"_s), std::pair(u"country"_s, u"LT"_s)})
        m_desk.enter(
            u"listAddress[%1].%2"_s.arg(m_desk.record().rowCount(u"listAddress"_s) - 1).arg(field),
            text);
}

void Clerk::submit(bool isLater)
{
    if (m_desk.record().value(nameField()).isEmpty())
        m_desk.enter(nameField(), u"Name%1"_s.arg(m_random.bounded(1000000)));
    if (m_desk.model().kind() == CustomerKind::Individual)
        m_desk.enter(u"firstName"_s, u"First%1"_s.arg(m_random.bounded(1000000)));
    m_desk.window().form()->commitFocused();
    // What is half typed would keep it back.
    const Forms::Findings findings = m_desk.model().findings();
    for (const Forms::Finding &each : findings)
        if (each.severity == Forms::Severity::Error && !each.path.isEmpty())
            m_desk.enter(each.path.toString(), {});
    Reporter::tell(isLater ? "submitLater" : "submit", customer());
    m_desk.press(Qt::Key_Return, isLater ? Qt::ControlModifier | Qt::ShiftModifier
                                         : Qt::KeyboardModifiers(Qt::ControlModifier));
    App::Outbox &outbox = m_desk.workplace().outbox();
    if (!QTest::qWaitFor([&outbox] { return !outbox.isSending(); }, 10000))
        qFatal("The attempt does not end.");
    if (m_desk.model().isLocked() && m_random.bounded(2) == 0)
        sendAgain();
}

void Clerk::sendAgain()
{
    for (QAction *action : m_desk.window().findChildren<QAction *>())
        if (action->isEnabled() && action->text().remove(u'&').startsWith(u"Send the same again")) {
            Reporter::tell("again", customer());
            action->trigger();
            return;
        }
}

void Clerk::openStored()
{
    static constexpr RecordState states[] = {RecordState::Draft, RecordState::Refused,
                                             RecordState::Unknown};
    const RecordState state = states[m_random.bounded(3)];
    QList<App::RecordHead> heads;
    m_desk.workplace().store().ask(
        &m_desk.window(), [state](App::Store &store) { return store.withState(state); },
        [&heads](const auto &found) {
            if (found)
                heads = *found;
        });
    m_desk.waitForStore();
    if (heads.isEmpty())
        return;
    m_desk.workplace().drafts().open(heads.at(m_random.bounded(static_cast<int>(heads.size()))).id);
    m_desk.waitForStore();
    if (state == RecordState::Unknown)
        sendAgain();
}

} // namespace

int main(int argc, char *argv[])
{
    App::forbidCoreDumps();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Desk desk(arguments.value(1));
    desk.useServer(QUrl(arguments.value(3)), 1);
    Reporter::tell("shown");
    const QString answer = arguments.value(5);
    const auto asked = [&answer] { Reporter::tell("asked", {}, {}, answer); };
    QObject::connect(&desk.workplace(), &App::Workplace::interruptedFound, asked);
    desk.answerWith(answer);
    const Reporter reporter(desk);
    const auto key = App::SecretKey::fromBytes(QByteArray::fromHex(arguments.value(2).toLatin1()));
    if (!key || !desk.open(*key)) {
        Reporter::tell("failed", {}, {}, desk.workplace().vault().trouble());
        return 1;
    }
    QTest::qWait(0); // a question about the last crash comes first
    desk.waitForStore();
    Reporter::tell("ready");
    Clerk clerk(desk, arguments.value(4).toUInt(), arguments.value(6) == u"types");
    for (;;)
        clerk.act();
}
