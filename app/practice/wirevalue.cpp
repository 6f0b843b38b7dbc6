#include "practice/wirevalue.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// The contract needs three levels. A limit keeps a body of brackets from using up the stack when
/// the tree is taken down again.
constexpr size_t deepest = 16;

/// Builds the tree out of RapidJSON's events; returning false ends the reading.
class TreeBuilder
{
public:
    bool Null() { return add({}); }
    bool Bool(bool value)
    {
        return add({.type = WireValue::Type::Boolean, .text = value ? u"true"_s : u"false"_s});
    }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return add({.type = WireValue::Type::Number, .text = QString::fromUtf8(text, length)});
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return add({.type = WireValue::Type::String, .text = QString::fromUtf8(text, length)});
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_names.back() = QString::fromUtf8(text, length);
        return true;
    }
    bool StartObject() { return open(WireValue::Type::Object); }
    bool StartArray() { return open(WireValue::Type::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Numbers come as RawNumber; the reader wants these to exist all the same.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    const WireValue &root() const { return m_root; }

private:
    bool open(WireValue::Type type)
    {
        if (m_open.size() == deepest)
            return false;
        m_open.push_back({.type = type});
        m_names.emplace_back();
        return true;
    }

    bool close()
    {
        WireValue complete = std::move(m_open.back());
        m_open.pop_back();
        m_names.pop_back();
        return add(std::move(complete));
    }

    bool add(WireValue value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return true;
        }
        value.name = m_names.back();
        m_open.back().children.append(std::move(value));
        return true;
    }

    WireValue m_root;
    std::vector<WireValue> m_open; ///< what has begun and not ended, outermost first
    std::vector<QString> m_names;  ///< for each of them, the name of the member being read
};

} // namespace

const WireValue *WireValue::member(QStringView wanted) const
{
    const auto found = std::find_if(children.cbegin(), children.cend(),
                                    [&](const WireValue &each) { return each.name == wanted; });
    return found == children.cend() ? nullptr : &*found;
}

bool WireValue::isEmpty() const
{
    switch (type) {
    case Type::Null:
        return true;
    case Type::String:
        return text.trimmed().isEmpty();
    case Type::Array:
        return children.isEmpty();
    case Type::Boolean:
    case Type::Number:
    case Type::Object:
        return false;
    }
    return false;
}

Forms::Result<WireValue> WireValue::fromJson(const QByteArray &json)
{
    // Iterative, because a recursive reader falls over a body of a million brackets.
    constexpr unsigned flags = rapidjson::kParseIterativeFlag |
                               rapidjson::kParseValidateEncodingFlag |
                               rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::MemoryStream stream(json.constData(), static_cast<size_t>(json.size()));
    rapidjson::Reader reader;
    TreeBuilder builder;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (result.IsError()) {
        return Forms::Failure{
            u"json"_s, u"JSON parse error at byte %1: %2"_s.arg(result.Offset())
                           .arg(QString::fromUtf8(rapidjson::GetParseError_En(result.Code())))};
    }
    // The stream stands in for its own end with a NUL, so that a NUL in the body looks like it.
    if (stream.Tell() != static_cast<size_t>(json.size())) {
        return Forms::Failure{
            u"json"_s, u"JSON parse error at byte %1: The document ends before the body."_s.arg(
                           stream.Tell())};
    }
    return builder.root();
}

} // namespace App
