#include "window/signinbox.h"

#include "keeping/connectionsecret.h"
#include "widgets/messageline.h"
#include "window/passphrasebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Forms::Mark;
using Kind = App::Credentials::Kind;

namespace App {

namespace {

constexpr qint64 largestFile = 1024 * 1024; // bytes; a long chain has a few ten thousand

/// What a person calls the secret of a way to sign in.
QString secretName(Kind kind)
{
    switch (kind) {
    case Kind::Bearer:
        return SignInBox::tr("Token");
    case Kind::ClientCertificate:
        return SignInBox::tr("Passphrase of the key");
    default:
        return SignInBox::tr("Password");
    }
}

} // namespace

SignInBox::SignInBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_certificate(new QPushButton(tr("Choose certificate…"), this))
    , m_certificateChosen(new QLabel(this))
    , m_key(new QPushButton(tr("Choose key…"), this))
    , m_keyChosen(new QLabel(this))
    , m_secretRow(nullptr)
    , m_secret(new PassphraseBox(secretName(Kind::Basic), this))
    , m_show(new QCheckBox(tr("Show"), this))
    , m_note(new Forms::MessageLine(this))
    , m_storing(new Forms::MessageLine(this))
{
    setFocusProxy(m_kind);
    nameBoxes();
    m_kind->addItems(
        {tr("Not at all"), tr("User and password"), tr("Token"), tr("Client certificate")});
    m_kind->setAccessibleName(tr("Sign in"));
    m_show->setAccessibleName(tr("Show what is typed"));
    m_storing->tell(Mark::Advice, tr("Nothing is stored at the moment: what is entered here is "
                                     "known until Intake ends."));

    m_rows->setLabelAlignment(Qt::AlignRight);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addRow(tr("User"), m_user);
    m_rows->addRow(makeFileRow(m_certificate, m_certificateChosen));
    m_rows->addRow(makeFileRow(m_key, m_keyChosen));
    m_secretRow = makeSecretRow();
    m_rows->addRow(secretName(Kind::Basic), m_secretRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(m_kind);
    column->addLayout(m_rows);
    column->addWidget(m_note);
    column->addWidget(m_storing);

    connect(m_kind, &QComboBox::activated, this,
            [this](int index) { choose(static_cast<Kind>(index)); });
    connect(m_user, &QLineEdit::textEdited, this, [this] {
        m_credentials.user = m_user->text().trimmed();
        take();
    });
    connect(m_secret, &QLineEdit::textEdited, this, &SignInBox::typeSecret);
    connect(m_show, &QCheckBox::toggled, m_secret, &PassphraseBox::setShown);
    connect(m_certificate, &QPushButton::clicked, this,
            [this] { chooseFile(tr("Choose a certificate"), &Credentials::certificate); });
    connect(m_key, &QPushButton::clicked, this,
            [this] { chooseFile(tr("Choose the certificate's key"), &Credentials::privateKey); });
    setCredentials({});
}

void SignInBox::nameBoxes()
{
    m_kind->setObjectName(u"signInKind"_s);
    m_user->setObjectName(u"signInUser"_s);
    m_secret->setObjectName(u"signInSecret"_s);
    m_show->setObjectName(u"signInShow"_s);
    m_certificate->setObjectName(u"signInCertificate"_s);
    m_key->setObjectName(u"signInKey"_s);
    m_note->setObjectName(u"signInNote"_s);
    m_storing->setObjectName(u"signInStoring"_s);
}

QWidget *SignInBox::makeSecretRow()
{
    auto *row = new QWidget(this);
    row->setFocusProxy(m_secret);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_secret, 1);
    line->addWidget(m_show);
    return row;
}

QWidget *SignInBox::makeFileRow(QPushButton *button, QLabel *chosen)
{
    auto *row = new QWidget(this);
    button->setAutoDefault(false);
    chosen->setTextFormat(Qt::PlainText);
    chosen->setWordWrap(true);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(button);
    line->addWidget(chosen, 1);
    return row;
}

void SignInBox::setCredentials(const Credentials &credentials)
{
    m_credentials = m_given = credentials;
    m_fileFault.clear();
    m_kind->setCurrentIndex(static_cast<int>(credentials.kind));
    m_user->setText(credentials.user);
    m_secret->clear();
    m_show->setChecked(false);
    arrange();
    tell();
}

void SignInBox::setStoring(bool isStoring)
{
    m_isStoring = isStoring;
    arrange();
}

QString SignInBox::fault(const Credentials &credentials)
{
    // Of a certificate without its key it can be told already whether it is one.
    if (!isComplete(credentials) && credentials.certificate.isEmpty())
        return {};
    const auto applied = credentials.appliedTo(QNetworkRequest());
    if (applied ||
        (credentials.privateKey.isEmpty() && applied.failure().code == u"credentials.key"))
        return {};
    return applied.failure().text;
}

void SignInBox::choose(Kind kind)
{
    if (kind == m_credentials.kind)
        return;
    // A password is no token: what was entered goes no other way than the one it was entered for.
    const QString user = m_credentials.user;
    m_credentials = kind == m_given.kind ? m_given : Credentials{.kind = kind};
    m_credentials.user = user;
    m_fileFault.clear();
    m_secret->clear();
    arrange();
    take();
}

void SignInBox::typeSecret()
{
    QString &secret = m_credentials.kind == Kind::ClientCertificate ? m_credentials.keyPassphrase
                                                                    : m_credentials.secret;
    const bool isGiven = m_credentials.kind == m_given.kind;
    const QString &given =
        m_credentials.kind == Kind::ClientCertificate ? m_given.keyPassphrase : m_given.secret;
    secret = m_secret->text().isEmpty() && isGiven ? given : m_secret->passphrase();
    take();
}

void SignInBox::chooseFile(const QString &title, QByteArray Credentials::*part)
{
    auto *dialog = new QFileDialog(
        this, title, {}, tr("PEM files (*.pem *.crt *.cer *.key)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, part](const QString &fileName) { read(fileName, part); });
    dialog->open();
}

void SignInBox::read(const QString &fileName, QByteArray Credentials::*part)
{
    QFile file(fileName);
    const QString name = QFileInfo(fileName).fileName();
    m_fileFault.clear();
    if (!file.open(QIODevice::ReadOnly))
        m_fileFault = tr("“%1” could not be read, and nothing was taken from it. Choose another "
                         "file. (%2)")
                          .arg(name, file.errorString());
    else if (file.size() > largestFile)
        m_fileFault = tr("“%1” is too large for a certificate or a key, and nothing was taken from "
                         "it. Choose another file.")
                          .arg(name);
    else
        m_credentials.*part = file.readAll();
    arrange();
    take();
}

void SignInBox::take()
{
    tell();
    emit changed();
}

void SignInBox::arrange()
{
    const Kind kind = m_credentials.kind;
    const bool hasCertificate = kind == Kind::ClientCertificate;
    m_rows->setRowVisible(m_user, kind == Kind::Basic);
    m_rows->setRowVisible(m_certificate->parentWidget(), hasCertificate);
    m_rows->setRowVisible(m_key->parentWidget(), hasCertificate);
    m_rows->setRowVisible(m_secretRow, kind != Kind::None);
    if (auto *label = qobject_cast<QLabel *>(m_rows->labelForField(m_secretRow)))
        label->setText(secretName(kind));
    m_secret->setAccessibleName(secretName(kind));
    m_storing->setVisible(kind != Kind::None && !m_isStoring);

    const auto chain = QSslCertificate::fromData(m_credentials.certificate, QSsl::Pem);
    m_certificateChosen->setText(
        chain.isEmpty()
            ? QString()
            : tr("%1, valid until %2")
                  .arg(chain.first().subjectDisplayName(),
                       locale().toString(chain.first().expiryDate().date(), QLocale::ShortFormat)));
    m_certificate->setAccessibleDescription(m_certificateChosen->text());
    m_keyChosen->setText(m_credentials.privateKey.isEmpty() ? QString() : tr("The key is there."));
    m_key->setAccessibleDescription(m_keyChosen->text());
    m_key->setEnabled(!chain.isEmpty()); // a key is judged with its certificate
}

void SignInBox::tell()
{
    const Kind kind = m_credentials.kind;
    const QString wrong = m_fileFault.isEmpty() ? fault(m_credentials) : m_fileFault;
    if (kind == Kind::None)
        m_note->hide();
    else if (!wrong.isEmpty())
        m_note->tell(Mark::Error, wrong);
    else if (!isComplete(m_credentials))
        m_note->tell(Mark::Note,
                     kind == Kind::Basic    ? tr("Enter the password. Without it nothing is sent.")
                     : kind == Kind::Bearer ? tr("Enter the token. Without it nothing is sent.")
                     : m_credentials.certificate.isEmpty()
                         ? tr("Choose the certificate and its key. Without them nothing is sent.")
                         : tr("Choose the certificate's key. Without it nothing is sent."));
    else if (m_credentials == m_given && m_isStoring)
        m_note->tell(Mark::Good, tr("Stored, encrypted. What you enter here replaces it."));
    else
        m_note->tell(Mark::Good,
                     m_isStoring ? tr("It is going to be stored, encrypted.") : tr("It is known."));
    for (QWidget *box : std::initializer_list<QWidget *>{m_kind, m_user, m_secret})
        box->setAccessibleDescription(kind == Kind::None ? QString() : m_note->text());
}

} // namespace App
