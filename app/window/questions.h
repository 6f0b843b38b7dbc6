#pragma once

class QString;
class QUrl;
class QWidget;

namespace App::Questions {

/// Whether customers may be sent unencrypted to this address; asked once for each address.
bool sendUnencrypted(QWidget *window, const QUrl &url);

/// Whether to send a customer again of whom nobody knows whether it arrived.
bool sendAgain(QWidget *window, const QString &customer);

enum class Leave { Save, Discard, Stay };

/// What becomes of a customer that was neither sent nor saved when the window closes.
Leave leaveUnsaved(QWidget *window, const QString &customer);

} // namespace App::Questions
