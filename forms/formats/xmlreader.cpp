#include "formats/xmlreader.h"

#include "formats/documentbuilder.h"
#include "formats/textcontent.h"
#include "formats/xmlguard.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// What XML and XML Schema say about an element (xml:space, xsi:nil) tells nothing of a customer.
constexpr QStringView silentNamespaces[] = {u"http://www.w3.org/2001/XMLSchema-instance",
                                            u"http://www.w3.org/XML/1998/namespace"};

bool isSilent(QStringView space)
{
    return std::find(std::begin(silentNamespaces), std::end(silentNamespaces), space) !=
           std::end(silentNamespaces);
}

/// Hands what QXmlStreamReader meets to a DocumentBuilder and finds the customer in its envelope.
/// Knows no field.
class XmlPass
{
public:
    explicit XmlPass(const QString &text) : m_reader(text), m_builder(Naming::Xml) {}

    Result<Document> run()
    {
        while (!m_reader.atEnd() && !m_failure)
            meet(m_reader.readNext());
        if (m_failure)
            return *m_failure;
        if (m_reader.hasError())
            return TextContent::damaged(m_reader.lineNumber(), m_reader.errorString());
        if (!m_customerMet)
            return TextContent::notACustomer();
        return m_builder.finish();
    }

private:
    void meet(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            m_builder.close();
            break;
        case QXmlStreamReader::Characters:
            m_builder.addText(m_reader.text(), lineOfText());
            break;
        default:
            break;
        }
    }

    void start()
    {
        if (m_builder.depth() >= DocumentBuilder::maximumDepth) {
            m_failure = TextContent::tooDeep();
            return;
        }
        const QString name = m_reader.name().toString();
        if (!m_builder.isWithinCustomer()) {
            startOutside(name);
            return;
        }
        // The same name in somebody else's namespace is another element.
        const QStringView space = m_reader.namespaceUri();
        if (space.isEmpty() || space == m_namespace || space == customerNamespace)
            m_builder.open(name, Shape::Markup, line());
        else
            m_builder.openOmitted(m_reader.qualifiedName().toString(), Omission::NoSuchField,
                                  line());
        if (!m_builder.isOmitting())
            remarkOnAttributes();
    }

    void startOutside(const QString &name)
    {
        const bool isCustomer = name == u"AMLYZE_CUSTOMER";
        const int depth = m_builder.depth();
        if (m_builder.isOmitting())
            m_builder.open(name, Shape::Markup, line());
        else if (isCustomer && depth != 1 && !m_customerMet)
            startCustomer(name);
        else if ((depth == 0 && name == u"Envelope") || (depth == 1 && name == u"Body"))
            m_builder.enterEnvelope(name, line());
        else if (depth == 0)
            m_failure = TextContent::notACustomer();
        else
            m_builder.openOmitted(
                name, isCustomer ? Omission::SecondCustomer : Omission::OutsideCustomer, line());
    }

    void startCustomer(const QString &name)
    {
        m_customerMet = true;
        m_namespace = m_reader.namespaceUri().toString();
        m_builder.enterCustomer(name, line());
        if (!m_namespace.isEmpty() && m_namespace != customerNamespace)
            m_builder.remark(name, m_namespace, RemarkList::otherNamespace(), line());
        remarkOnAttributes();
    }

    void remarkOnAttributes()
    {
        for (const QXmlStreamAttribute &each : m_reader.attributes())
            if (!isSilent(each.namespaceUri()))
                m_builder.remark(QString(m_builder.presentName() + u'@' + each.qualifiedName()),
                                 each.value().toString(),
                                 RemarkList::left(Omission::Attribute, nullptr), line());
    }

    /// The reader stands at the end of a text; what is asked for is where its first word stands.
    int lineOfText() const
    {
        const QStringView words = m_reader.text().trimmed();
        const qsizetype begin = words.isEmpty() ? 0 : words.begin() - m_reader.text().begin();
        return line() - static_cast<int>(m_reader.text().sliced(begin).count(u'\n'));
    }

    int line() const { return static_cast<int>(m_reader.lineNumber()); }

    QXmlStreamReader m_reader;
    DocumentBuilder m_builder;
    QString m_namespace;
    bool m_customerMet = false;
    std::optional<Failure> m_failure;
};

} // namespace

Result<Document> readXml(const QByteArray &content)
{
    const Result<QString> text = TextContent::decoded(content);
    if (!text)
        return text.failure();
    if (const std::optional<Failure> objection = XmlGuard::objection(*text))
        return *objection;
    return XmlPass(*text).run();
}

} // namespace Forms
