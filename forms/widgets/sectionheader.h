#pragma once

#include <QAbstractButton>

namespace Forms {

/// A section's heading: one stop for Tab, Enter and Space fold and open.
class SectionHeader : public QAbstractButton
{
    Q_OBJECT

public:
    SectionHeader(const QString &title, QWidget *parent);

    void setState(const QString &state, bool hasErrors);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_state;
    bool m_hasErrors = false;
};

} // namespace Forms
