#include "support/question.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Support {

Question::Question(const QString &button) : m_button(button)
{
    m_timer.callOnTimeout([this] { look(); });
    m_timer.start(1);
}

void Question::look()
{
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    if (!box)
        return;
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&').startsWith(m_button)) {
            m_asked.append(box->text());
            button->click();
            return;
        }
    }
}

} // namespace Support
