#include "window/reviewcontroller.h"

#include "drafts/draftfilter.h"
#include "widgets/customerform.h"
#include "window/reviewdialog.h"
#include "window/workplace.h"

namespace App {

ReviewController::ReviewController(Workplace &workplace, Forms::CustomerForm &form, QWidget *window)
    : QObject(window), m_workplace(workplace), m_form(form), m_window(window)
{}

void ReviewController::show()
{
    m_form.commitFocused();
    ReviewSheet::Content content = reviewOf(m_workplace.model());
    if (const RecordHead head = m_workplace.drafts().head(); head.id != 0)
        content.state = stateName(head.state);
    // What was sent went to where it went; what is typed goes to where the window points.
    if (const auto to = m_workplace.address(); to && !m_workplace.model().isLocked())
        goesTo(content, *to);
    auto *dialog = new ReviewDialog(content, ReviewDialog::For::Reading, m_window);
    connect(dialog, &ReviewDialog::fieldAsked, &m_form,
            qOverload<const Forms::FieldPath &>(&Forms::CustomerForm::goTo));
    dialog->open();
}

ReviewSheet::Content reviewOf(const Forms::CustomerModel &model)
{
    return {.record = model.record(),
            .findings = model.findings(),
            .shownCode = [&model](Forms::CodeSet set, const QString &code) {
                return model.finder(set).shown(code);
            }};
}

void goesTo(ReviewSheet::Content &content, const Destination &to)
{
    content.connection = to.profile;
    content.url = to.endpoint.url();
    content.isPractice = to.isPractice;
}

} // namespace App
