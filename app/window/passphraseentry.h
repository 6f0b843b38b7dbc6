#pragma once

#include <QWidget>

namespace Forms {
class MessageLine;
}

namespace App {

class PassphraseBox;

/// Two boxes in which a passphrase is chosen, and beneath them what is wrong with it. It judges
/// length and repeat, never how easily a passphrase is guessed.
class PassphraseEntry : public QWidget
{
    Q_OBJECT

public:
    static constexpr int fewestCharacters = 8;

    explicit PassphraseEntry(QWidget *parent);

    /// Says what is wrong and goes to the box where it is; true where nothing is.
    bool check();
    QString passphrase() const;
    void clear();

signals:
    /// Enter was pressed in one of the boxes.
    void entered();

private:
    QString fault() const;
    void tell(const QString &fault);

    PassphraseBox *m_first;
    PassphraseBox *m_second;
    Forms::MessageLine *m_fault;
};

} // namespace App
