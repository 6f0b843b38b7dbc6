#include "window/shortcuts.h"

#include "settings/settings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// What a damaged file says in place of a key is no key.
QList<QKeySequence> readable(const QString &stored, const QList<QKeySequence> &own)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(stored, QKeySequence::PortableText);
    keys.removeIf([&](const QKeySequence &key) {
        return !own.contains(key) && !Shortcuts::refusal(key).isEmpty();
    });
    return keys;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Keys that boxes of text need for themselves.
bool isForText(const QKeySequence &key)
{
    constexpr QKeySequence::StandardKey all[] = {QKeySequence::Copy,
                                                 QKeySequence::Cut,
                                                 QKeySequence::Paste,
                                                 QKeySequence::SelectAll,
                                                 QKeySequence::MoveToNextWord,
                                                 QKeySequence::MoveToPreviousWord,
                                                 QKeySequence::SelectNextWord,
                                                 QKeySequence::SelectPreviousWord,
                                                 QKeySequence::MoveToStartOfDocument,
                                                 QKeySequence::MoveToEndOfDocument,
                                                 QKeySequence::SelectStartOfDocument,
                                                 QKeySequence::SelectEndOfDocument,
                                                 QKeySequence::DeleteStartOfWord,
                                                 QKeySequence::DeleteEndOfWord};
    return std::any_of(std::begin(all), std::end(all), [&](QKeySequence::StandardKey each) {
        return QKeySequence::keyBindings(each).contains(key);
    });
}

} // namespace

Shortcuts::Shortcuts(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    giveOut();
}

void Shortcuts::giveOut()
{
    m_keys.clear();
    QSet<QKeySequence> taken;
    const auto give = [&](const Command &to, const QList<QKeySequence> &keys) {
        QList<QKeySequence> &own = m_keys[to.id];
        for (const QKeySequence &key : keys) {
            if (!taken.contains(key))
                own.append(key);
            taken.insert(key);
        }
    };
    for (const Command &each : commands())
        if (const auto stored = m_settings.shortcut(each.name()))
            give(each, readable(*stored, each.keys));
    for (const Command &each : commands())
        if (!isChanged(each.id))
            give(each, each.keys);
}

QString Shortcuts::text(Command::Id id) const
{
    QStringList texts;
    for (const QKeySequence &key : keys(id))
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(tr(", ", "between two keys of one command"));
}

bool Shortcuts::isChanged(Command::Id id) const
{
    return m_settings.shortcut(command(id).name()).has_value();
}

std::optional<Command::Id> Shortcuts::holder(const QKeySequence &key) const
{
    for (auto each = m_keys.cbegin(); each != m_keys.cend(); ++each)
        if (each.value().contains(key))
            return each.key();
    return std::nullopt;
}

QString Shortcuts::refusal(const QKeySequence &key)
{
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown)
        return tr("Press one key, alone or together with Ctrl, Shift or Alt.");
    const Qt::KeyboardModifiers held = key[0].keyboardModifiers();
    const bool isCommand = held & (Qt::ControlModifier | Qt::MetaModifier);
    if (isForText(key))
        return tr("%1 is needed while typing.").arg(key.toString(QKeySequence::NativeText));
    const bool isDigit = key[0].key() >= Qt::Key_0 && key[0].key() <= Qt::Key_9;
    if (!isCommand && (held & Qt::AltModifier))
        return isDigit ? QString()
                       : tr("Alt opens the menus and lists. Take a key with Ctrl, or Alt and a "
                            "digit.");
    if (!isCommand && !isFunctionKey(key[0].key()))
        return tr("%1 is needed while typing. Take a key with Ctrl, or F1 to F12.")
            .arg(key.toString(QKeySequence::NativeText));
    return {};
}

void Shortcuts::set(Command::Id id, const QKeySequence &key)
{
    if (const auto before = holder(key); before && *before != id) {
        QList<QKeySequence> left = keys(*before);
        left.removeAll(key);
        store(*before, left);
    }
    store(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    giveOut();
    emit changed();
}

void Shortcuts::store(Command::Id id, const QList<QKeySequence> &keys)
{
    const Command &row = command(id);
    m_settings.setShortcut(row.name(), keys == row.keys ? std::nullopt
                                                        : std::optional(QKeySequence::listToString(
                                                              keys, QKeySequence::PortableText)));
}

void Shortcuts::reset(Command::Id id)
{
    m_settings.setShortcut(command(id).name(), std::nullopt);
    giveOut();
    emit changed();
}

void Shortcuts::resetAll()
{
    for (const Command &each : commands())
        m_settings.setShortcut(each.name(), std::nullopt);
    giveOut();
    emit changed();
}

} // namespace App
