#pragma once

#include "settings/connectionprofile.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace App {

/// Light, dark, or what the desktop says.
enum class Theme { System, Light, Dark };

/// When a customer is shown on a sheet to look through before it is sent.
enum class ReviewWhen { Never, WithAdvice, Always };

/// What the program remembers of itself: connections, language, look, what is kept how long. Holds
/// no customer's data.
class Settings
{
public:
    static constexpr int mostLockMinutes = 240;
    static constexpr int mostBodyDays = 3650;
    static constexpr int mostUndoSeconds = 30;

    /// `folder` is where the settings file lies; it is made when something is first written.
    explicit Settings(const QString &folder);

    /// The folder that is used where none is named: the user's own data folder for the program.
    static QString standardFolder();
    QString folder() const { return m_folder; }

    /// All connections, Practice first.
    QList<ConnectionProfile> profiles() const;
    /// Stores the connections; of Practice, which is built in, only how it numbers customers.
    void setProfiles(const QList<ConnectionProfile> &profiles);
    /// Stores what new customers start with over a connection, which may be Practice.
    void keepDefaults(const ConnectionProfile &profile);
    /// The connection in use; Practice until another is chosen.
    ConnectionProfile activeProfile() const;
    void setActiveProfile(const QString &name);

    /// Whether the user agreed to send customers unencrypted to this address.
    bool isPlainAccepted(const QUrl &url) const;
    void acceptPlain(const QUrl &url);

    /// A language as in "lt"; empty where the system's is followed.
    QString language() const;
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    /// Minutes without input until the program locks itself, 0 to 240; 0 where it never does.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    /// Days that the bodies of accepted customers are kept, 1 to 3650.
    int keepBodiesDays() const;
    void setKeepBodiesDays(int days);
    /// The name that the history gives to whoever works here; empty where the system's is meant.
    QString operatorName() const;
    void setOperatorName(const QString &name);
    /// That name, or the system user's where none was entered.
    QString operatorInUse() const;
    ReviewWhen reviewWhen() const;
    void setReviewWhen(ReviewWhen when);
    /// Seconds in which a submitted customer can be taken back, 0 to 30; 0 where it goes at once.
    int undoSendSeconds() const;
    void setUndoSendSeconds(int seconds);

    /// The keys that the user gave a command, by the command's name; nothing where they are its own.
    std::optional<QString> shortcut(const QString &command) const;
    void setShortcut(const QString &command, const std::optional<QString> &keys);

    /// Whether a command that is on or off is on, by the command's name; off until it is chosen.
    bool isOn(const QString &command) const;
    void setOn(const QString &command, bool isOn);

    /// How a list was understood: the fields that its columns were matched with, as texts, and the
    /// kind of a line that does not say.
    struct ListColumns
    {
        QStringList paths;
        Forms::CustomerKind otherwise = Forms::CustomerKind::Individual;
    };
    /// That of a list by a hash of its headings; no paths where it was never matched. Those lists are
    /// remembered that were used last.
    ListColumns listColumns(const QByteArray &headings) const;
    void setListColumns(const QByteArray &headings, const ListColumns &columns);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    /// A number of the file's within its bounds; the usual one where nothing or no number stands
    /// there.
    int numberIn(const QString &key, int least, int most, int usual) const;
    void readPatterns(ConnectionProfile &profile) const;
    void writePatterns(const ConnectionProfile &profile);
    Forms::StartValuesByKind readDefaults() const;
    void writeDefaults(const Forms::StartValuesByKind &defaults);

    QString m_folder;
    mutable QSettings m_store;
};

} // namespace App
