#pragma once

class QDateTime;
class QString;
class QUrl;
class QWidget;

namespace App {
class Endpoint;
class Settings;
} // namespace App

namespace App::Questions {

/// Whether customers may be sent unencrypted to this address; asked once for each address.
bool sendUnencrypted(QWidget *window, const QUrl &url);

/// Whether customers may go to this address as settings have it: encrypted, or agreed to once.
bool mayLeave(QWidget *window, Settings &settings, const Endpoint &endpoint);

/// Whether to send a customer again of whom nobody knows whether it arrived.
bool sendAgain(QWidget *window, const QString &customer);

enum class Leave { Save, Discard, Stay };

/// What becomes of a customer that could not be stored when the window closes.
Leave leaveUnsaved(QWidget *window, const QString &customer, const QString &why);

/// Why a person says that an unknown customer had arrived, or had not; empty where they went back.
QString reasonToSettle(QWidget *window, const QString &customer, bool hasArrived);

enum class LeaveRows { Save, Discard, Stay };

/// What becomes of so many customers of a list that were not taken when it closes.
LeaveRows leaveRows(QWidget *window, int count);

/// Whether a list is read otherwise, which forgets what a clerk did to its customers.
bool readAnew(QWidget *window);

enum class Interrupted { Open, Later, Discard };

/// What becomes of a draft that was in a form when Intake ended in the middle; `others` more were.
Interrupted openInterrupted(QWidget *window, const QString &customer, const QDateTime &changed,
                            int others);

} // namespace App::Questions
