#include "contract/catalogue.h"
#include "support/fieldsweep.h"
#include "support/fillingclerk.h"
#include "support/samplerecords.h"
#include "window/fillpreview.h"
#include "window/language.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FillingClerk;

/// That a copied row of a spreadsheet may be headed by the form's own labels in any language of the
/// program, whichever it speaks.
class SheetLanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLabelHeadsItsField_data();
    void everyLabelHeadsItsField();
};

namespace {

/// The paths of all that a customer may hold, with two rows in each list.
QList<FieldPath> everyPath(CustomerKind kind)
{
    QList<FieldPath> paths;
    for (const Field &field : Catalogue::fields()) {
        // The switch above the form has the kind.
        if (!field.appliesTo(kind) || field.name == u"entityType")
            continue;
        if (field.kind != ValueKind::Rows)
            paths.append(FieldPath(field.name));
        for (int row = 0; row < 2; ++row)
            for (const Field &part : field.rowFields)
                paths.append(FieldPath(field.name, row, part.name));
    }
    return paths;
}

QString cellOf(const Record &record, const FieldPath &path)
{
    const bool hasChoices = Catalogue::field(path)->kind == ValueKind::Choices;
    return hasChoices ? record.choices(path.field()).join(u"; "_s) : record.value(path);
}

/// What the program calls the fields when it speaks a language, as a spreadsheet's header.
QString headerIn(const QString &language, const QList<FieldPath> &paths)
{
    App::Language program;
    program.speak(language);
    QStringList labels;
    for (const FieldPath &path : paths)
        labels.append(Catalogue::describe(path));
    return labels.join(u'\t');
}

} // namespace

void SheetLanguagesTest::everyLabelHeadsItsField_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<CustomerKind>("kind");
    for (const QString &language : App::Language::available()) {
        QTest::addRow("an individual, in %s", qPrintable(language))
            << language << CustomerKind::Individual;
        QTest::addRow("an organization, in %s", qPrintable(language))
            << language << CustomerKind::Organization;
    }
}

void SheetLanguagesTest::everyLabelHeadsItsField()
{
    QFETCH(QString, language);
    QFETCH(CustomerKind, kind);
    const QList<FieldPath> paths = everyPath(kind);
    const Record record = Support::fullRecord(kind);
    QStringList cells;
    for (const FieldPath &path : paths)
        cells.append(cellOf(record, path));
    const QString header = headerIn(language, paths);
    QCOMPARE(header.contains(Catalogue::describe(FieldPath(u"customerExtId"_s))),
             language == u"en");

    FillingClerk clerk;
    Record nothing;
    nothing.setKind(kind);
    clerk.model().startOver(nothing);
    clerk.goTo(u"customerExtId"_s);
    clerk.paste(header + u'\n' + cells.join(u'\t'));
    const App::FillPreview *preview = clerk.preview();
    QVERIFY(preview);
    QHash<FieldPath, QString> offered;
    for (const Proposal &each : preview->proposals())
        offered.insert(each.path, each.choices.isEmpty() ? each.text : each.choices.join(u"; "_s));
    QStringList notFound;
    for (qsizetype column = 0; column < paths.size(); ++column)
        if (offered.value(paths.at(column)) != cells.at(column))
            notFound.append(u"%1, by “%2”: %3"_s.arg(paths.at(column).toString(),
                                                     header.section(u'\t', column, column),
                                                     offered.value(paths.at(column))));
    QCOMPARE(notFound.join(u'\n'), QString());
    const auto *remarks = preview->findChild<QPlainTextEdit *>(u"remarks"_s);
    QVERIFY2(!remarks, qPrintable(remarks ? remarks->toPlainText() : QString()));
}

QTEST_MAIN(SheetLanguagesTest)
#include "sheetlanguagestest.moc"
