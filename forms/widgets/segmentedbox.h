#pragma once

#include <QStringList>
#include <QWidget>

namespace Forms {

/// A few choices side by side, of which one holds, or none. One stop for Tab, arrows move the
/// choice; assistive technology sees it as a list with a value.
class SegmentedBox : public QWidget
{
    Q_OBJECT

public:
    SegmentedBox(const QStringList &choices, QWidget *parent);

    /// The index of what is chosen, -1 where nothing is.
    int current() const { return m_current; }
    QString currentText() const { return m_choices.value(m_current); }
    /// Sets the choice without telling it.
    void setCurrent(int index);
    /// Whether a person can choose; the focus and the choice are seen either way.
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A person has chosen.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int segmentWidth(int index) const;
    QRect segmentRect(int index) const;
    void choose(int index);

    QStringList m_choices;
    int m_current = -1;
    bool m_isReadOnly = false;
};

} // namespace Forms
