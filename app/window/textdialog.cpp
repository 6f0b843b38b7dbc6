#include "window/textdialog.h"

#include "submission/requestbody.h"
#include "window/fittingsize.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

TextDialog::TextDialog(const QString &title, const QString &explanation, const QString &text,
                       QWidget *parent)
    : Dialog(parent), m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *about = new QLabel(explanation, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(u"text"_s);
    view->setReadOnly(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(title);
    view->setTabChangesFocus(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    addCopyButton(tr("Copy"), text);
    m_buttons->addStretch();
    m_buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(view, 1);
    column->addLayout(m_buttons);
    resize(fittingSize(*this, 100, 32));
}

void TextDialog::addCopyButton(const QString &label, const QString &text)
{
    auto *copy = new QPushButton(label, this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    int place = 0;
    while (place < m_buttons->count() && m_buttons->itemAt(place)->widget())
        ++place;
    m_buttons->insertWidget(place, copy);
}

TextDialog *makeRequestDialog(const Forms::Record &record, const QUrl &url, QWidget *parent)
{
    const QByteArray body = requestBody(record);
    auto *dialog = new TextDialog(
        TextDialog::tr("Request"),
        TextDialog::tr("POST %1 — exactly these bytes are sent.").arg(url.toString()),
        QString::fromUtf8(body), parent);
    dialog->addCopyButton(TextDialog::tr("Copy as curl"), curlCommand(url, body));
    return dialog;
}

TextDialog *makeAnswerDialog(const SentCustomer &sent, QWidget *parent)
{
    const Answer &answer = sent.answer;
    const QString time = QLocale().toString(answer.time.toLocalTime(), QLocale::ShortFormat);
    const QString about =
        answer.status > 0
            ? TextDialog::tr("%1 answered with status %2 at %3.")
                  .arg(sent.url.toString(), QString::number(answer.status), time)
            : TextDialog::tr("No answer from %1 was read (%2).").arg(sent.url.toString(), time);
    auto *dialog = new TextDialog(TextDialog::tr("Answer of the service"), about,
                                  answer.body.isEmpty() ? TextDialog::tr("(nothing)")
                                                        : QString::fromUtf8(answer.body),
                                  parent);
    dialog->addCopyButton(TextDialog::tr("Copy what was sent"), QString::fromUtf8(sent.body));
    return dialog;
}

QString curlCommand(const QUrl &url, const QByteArray &body)
{
    const auto quoted = [](QString text) {
        return QString(u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'');
    };
    return u"curl --request POST --header 'Content-Type: application/json' --data-raw %1 %2"_s.arg(
        quoted(QString::fromUtf8(body)), quoted(url.toString(QUrl::FullyEncoded)));
}

} // namespace App
