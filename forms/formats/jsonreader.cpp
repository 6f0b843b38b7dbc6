#include "formats/jsonreader.h"

#include "formats/documentbuilder.h"
#include "formats/jsonsource.h"
#include "formats/textcontent.h"

#include <rapidjson/reader.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Hands what RapidJSON meets to a DocumentBuilder. Stops the parser where going on makes no sense
/// and keeps the reason.
class JsonEvents : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonEvents>
{
public:
    JsonEvents(const JsonSource &source, DocumentBuilder &builder)
        : m_source(source), m_builder(builder)
    {}

    bool Null() { return leaf(Shape::Null, {}); }
    bool Bool(bool yes) { return leaf(Shape::Boolean, yes ? u"true"_s : u"false"_s); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        const QString &kept = m_source.keptNumber();
        return leaf(Shape::Number, kept.isEmpty()
                                       ? QString::fromLatin1(text, static_cast<qsizetype>(length))
                                       : kept);
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const std::optional<QString> value = decoded(text, length);
        return value && leaf(Shape::Text, *value);
    }
    bool StartObject()
    {
        if (m_builder.depth() > 0)
            return branch(Shape::Object);
        m_builder.enterCustomer({}, m_source.line());
        return true;
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const std::optional<QString> name = decoded(text, length);
        m_key = name.value_or(QString());
        m_keyLine = m_source.line();
        return name.has_value();
    }
    bool EndObject(rapidjson::SizeType) { return end(); }
    bool StartArray() { return m_builder.depth() > 0 ? branch(Shape::Array) : noCustomer(); }
    bool EndArray(rapidjson::SizeType) { return end(); }

    /// Why the parser was stopped; nothing where it was not.
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    /// RapidJSON lets a lone low surrogate through (`\udc00`), which is no character.
    std::optional<QString> decoded(const char *text, rapidjson::SizeType length)
    {
        const QUtf8StringView utf8(text, static_cast<qsizetype>(length));
        if (utf8.isValidUtf8())
            return utf8.toString();
        m_failure = TextContent::damaged(m_source.line());
        return std::nullopt;
    }

    bool noCustomer()
    {
        m_failure = TextContent::notACustomer();
        return false;
    }

    bool leaf(Shape shape, const QString &text)
    {
        if (m_builder.depth() == 0)
            return noCustomer();
        const int line = m_source.line();
        open(shape);
        m_builder.addText(text, line);
        m_builder.close();
        return true;
    }

    bool branch(Shape shape)
    {
        if (m_builder.depth() >= DocumentBuilder::maximumDepth) {
            m_failure = TextContent::tooDeep();
            return false;
        }
        open(shape);
        return true;
    }

    /// A member stands at the line of its name, an entry of an array at its own.
    void open(Shape shape)
    {
        const int line = std::exchange(m_keyLine, 0);
        m_builder.open(std::exchange(m_key, {}), shape, line > 0 ? line : m_source.line());
    }

    bool end()
    {
        m_builder.close();
        return true;
    }

    const JsonSource &m_source;
    DocumentBuilder &m_builder;
    QString m_key;
    int m_keyLine = 0;
    std::optional<Failure> m_failure;
};

} // namespace

Result<Document> readJson(const QByteArray &content)
{
    const Result<QString> text = TextContent::decoded(content);
    if (!text)
        return text.failure();
    const QByteArray utf8 = text->toUtf8();
    JsonSource source(utf8);
    DocumentBuilder builder(Naming::Json);
    JsonEvents events(source, builder);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag |
                               rapidjson::kParseIterativeFlag |
                               rapidjson::kParseValidateEncodingFlag;
    reader.Parse<flags>(source, events);
    if (events.failure())
        return *events.failure();
    if (reader.HasParseError())
        return TextContent::damaged(source.line());
    Document document = builder.finish();
    // Some other program's JSON: taking it for an empty customer would clear the form.
    if (!document.remarks.isEmpty() && !builder.metAnyField())
        return TextContent::notACustomer();
    return document;
}

} // namespace Forms
