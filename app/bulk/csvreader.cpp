#include "bulk/csvreader.h"

#include "bulk/csvtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <csv.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App::CsvReader {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

Failure unclosedQuote(int line)
{
    return {u"csv.unclosedQuote"_s,
            Words::tr("A quotation mark that begins a cell on line %1 is never closed, so nobody "
                      "can tell where the cell ends. Nothing was read. Close it or take it out.")
                .arg(line)};
}

Failure tooManyLines()
{
    return {u"csv.tooManyLines"_s,
            Words::tr("The list has more than %1 lines. Nothing was read. Split it into several "
                      "files.")
                .arg(QLocale().toString(maximumLines))};
}

Failure tooManyCells(int line)
{
    return {u"csv.tooManyCells"_s,
            Words::tr("Line %1 has more than %2 cells, so this is no list of customers. Nothing "
                      "was read. Choose another file or another separator.")
                .arg(line)
                .arg(maximumCells)};
}

/// Hands text to libcsv and keeps what it tells apart, with the line that each row began on.
class Lines
{
public:
    Lines(char separator, int most) : m_most(most)
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Lines() { csv_free(&m_parser); }
    Lines(const Lines &) = delete;
    Lines &operator=(const Lines &) = delete;

    /// libcsv counts no lines and a cell may hold several, so it gets them one at a time.
    void read(QByteArrayView text, int firstLine)
    {
        m_line = firstLine;
        m_begun = firstLine;
        for (qsizetype at = 0; at < text.size() && !isFull();) {
            qsizetype end = at;
            while (end < text.size() && text[end] != '\n' && text[end] != '\r')
                ++end;
            if (end < text.size())
                end += text.sliced(end).startsWith("\r\n") ? 2 : 1;
            feed(text.sliced(at, end - at));
            ++m_line;
            at = end;
        }
        // Strict about the end alone: inside, a stray mark is taken as it stands.
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        const bool isWhole = csv_fini(&m_parser, &Lines::cell, &Lines::row, this) == 0;
        m_endsWithin = !isWhole && !isFull();
    }

    bool isFull() const { return m_rows.size() > m_most || m_isTooWide; }
    bool isTooWide() const { return m_isTooWide; }
    /// A quotation mark is open at the end of the text.
    bool endsWithin() const { return m_endsWithin; }
    /// The line that the row began on which is being read.
    int begun() const { return m_begun; }
    QList<CsvLine> take() { return std::move(m_rows); }

private:
    void feed(QByteArrayView line)
    {
        if (m_cells.isEmpty() && !isWithin())
            m_begun = m_line;
        csv_parse(&m_parser, line.data(), static_cast<size_t>(line.size()), &Lines::cell,
                  &Lines::row, this);
    }

    /// Whether a cell goes on over the end of a line.
    bool isWithin() const { return m_parser.entry_pos > 0 || m_parser.quoted; }

    static void cell(void *text, size_t size, void *self)
    {
        auto *lines = static_cast<Lines *>(self);
        if (lines->m_cells.size() < maximumCells)
            lines->m_cells.append(
                QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size)));
        else
            lines->m_isTooWide = true;
    }

    static void row(int, void *self)
    {
        auto *lines = static_cast<Lines *>(self);
        const QStringList cells = std::exchange(lines->m_cells, {});
        const bool isEmpty = std::all_of(cells.cbegin(), cells.cend(),
                                         [](const QString &each) { return each.isEmpty(); });
        if (!isEmpty && !lines->isFull())
            lines->m_rows.append({lines->m_begun, cells});
    }

    csv_parser m_parser;
    int m_most;
    int m_line = 1;
    int m_begun = 1;
    bool m_isTooWide = false;
    bool m_endsWithin = false;
    QStringList m_cells;
    QList<CsvLine> m_rows;
};

/// How much speaks for a separator: lines with as many cells as the first one, of at least two.
qsizetype agreement(const QList<CsvLine> &lines)
{
    if (lines.isEmpty() || lines.first().cells.size() < 2)
        return 0;
    const qsizetype width = lines.first().cells.size();
    const auto alike = std::count_if(lines.cbegin(), lines.cend(), [width](const CsvLine &each) {
        return each.cells.size() == width;
    });
    return alike * 1000 / lines.size() * 1000 + std::min<qsizetype>(width, 999);
}

char likelySeparator(QByteArrayView text)
{
    constexpr int sample = 200;
    char best = separators().first();
    qsizetype most = 0;
    for (const char separator : separators()) {
        Lines lines(separator, sample);
        lines.read(text, 1);
        if (const qsizetype speaks = agreement(lines.take()); speaks > most) {
            most = speaks;
            best = separator;
        }
    }
    return best;
}

/// The separator that the first line names as Excel writes it (`sep=;`), and where the list begins
/// behind it.
struct Named
{
    char separator = 0;
    qsizetype begins = 0;
};

Named namedSeparator(QByteArrayView text)
{
    constexpr qsizetype length = 5; // sep=;
    if (text.size() < length || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    const QByteArrayView rest = text.sliced(length);
    if (rest.startsWith("\r\n"))
        return {text[4], length + 2};
    if (rest.startsWith('\n') || rest.startsWith('\r'))
        return {text[4], length + 1};
    return rest.isEmpty() ? Named{text[4], length} : Named{};
}

} // namespace

const QList<char> &separators()
{
    static const QList<char> all = {',', ';', '\t', '|'};
    return all;
}

Result<CsvTable> read(const QByteArray &content, const Hints &hints)
{
    const auto text = CsvText::decoded(content, hints.encoding, hints.locale);
    if (!text)
        return text.failure();
    const QByteArray utf8 = text->text.toUtf8();
    const Named named = namedSeparator(utf8);
    const QByteArrayView list = QByteArrayView(utf8).sliced(named.begins);
    CsvTable table{text->encoding, hints.separator, {}};
    if (table.separator == 0)
        table.separator = named.separator != 0 ? named.separator : likelySeparator(list);
    Lines lines(table.separator, maximumLines);
    lines.read(list, named.begins == 0 ? 1 : 2);
    if (lines.isTooWide())
        return tooManyCells(lines.begun());
    if (lines.isFull())
        return tooManyLines();
    if (lines.endsWithin())
        return unclosedQuote(lines.begun());
    table.lines = lines.take();
    if (table.lines.isEmpty())
        return Failure{u"csv.empty"_s, Words::tr("The file holds no line with anything in it.")};
    return table;
}

Result<CsvTable> readFile(const QString &fileName, const Hints &hints)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return Failure{u"csv.missing"_s, Words::tr("There is no such file. It may have been moved "
                                                   "or renamed; choose it again.")};
    // A folder, but also a pipe or a device, on which reading could wait or go on for ever.
    if (!info.isFile())
        return Failure{u"csv.notAFile"_s,
                       Words::tr("This is a folder or a device, not a file. Choose a list that was "
                                 "saved as CSV.")};
    const Failure tooLarge{u"csv.size"_s,
                           Words::tr("The file is larger than %1 MB. Nothing was read. Split it "
                                     "into several files.")
                               .arg(maximumSize / (1024 * 1024))};
    if (info.size() > maximumSize)
        return tooLarge;
    QFile file(fileName);
    const auto unreadable = [&file] {
        return Failure{u"csv.access"_s, Words::tr("The file could not be read (%1). Check that you "
                                                  "may open it, then choose it again.")
                                            .arg(file.errorString())};
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    const QByteArray content = file.read(maximumSize + 1); // it may have grown meanwhile
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    return content.size() > maximumSize ? tooLarge : read(content, hints);
}

} // namespace App::CsvReader
