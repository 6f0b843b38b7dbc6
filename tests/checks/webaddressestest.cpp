#include "checks/webaddresses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Which e-mail and web addresses are well formed.
class WebAddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesEmails_data();
    void judgesEmails();
    void judgesWebsites_data();
    void judgesWebsites();
};

namespace {

void addRow(const QString &text, bool right)
{
    QTest::addRow("%s: %s", right ? "well formed" : "not well formed", qPrintable(text.left(60)))
        << text << right;
}

} // namespace

void WebAddressesTest::judgesEmails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    for (const QString &text :
         {u"jose@example.com"_s, u"test@test-amlyze.com"_s, u"first.last+tag@sub.example.co.uk"_s,
          u"o'neil@example.ie"_s, u"x@example.travel"_s, u"a_b-c@1and1.com"_s, u"用户@例子.中国"_s,
          u"jose@bücher.example"_s, u"jose@xn--bcher-kva.example"_s,
          u"\"jose rodriguez\"@example.com"_s, u"jose@example.xn--p1ai"_s,
          QString(QString(64, u'x') + u"@example.com")})
        addRow(text, true);
    const QString longDomain = QString(QString(60, u'x') + u'.').repeated(5) + u"com";
    for (const QString &text : {u"scanned letters only"_s,
                                u"jose"_s,
                                u"jose@"_s,
                                u"@example.com"_s,
                                u"jose@example"_s,
                                u"jose@@example.com"_s,
                                u"jose@exa mple.com"_s,
                                u"jose rodriguez@example.com"_s,
                                u".jose@example.com"_s,
                                u"jose.@example.com"_s,
                                u"jo..se@example.com"_s,
                                u"jose@.example.com"_s,
                                u"jose@example..com"_s,
                                u"jose@example.com."_s,
                                u"jose@-example.com"_s,
                                u"jose@example-.com"_s,
                                u"jose@example.123"_s,
                                u"jose@example.com, maria@example.com"_s,
                                u"Jose <jose@example.com>"_s,
                                u"jose@example.com\n"_s,
                                u"mailto:jose@example.com"_s,
                                QString(),
                                QString(QString(65, u'x') + u"@example.com"),
                                QString(u"jose@" + longDomain)})
        addRow(text, false);
}

void WebAddressesTest::judgesEmails()
{
    QFETCH(QString, text);
    QTEST(WebAddresses::isEmail(text), "right");
}

void WebAddressesTest::judgesWebsites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    for (const QString &text :
         {u"example.com"_s, u"www.example.com"_s, u"https://example.com"_s, u"HTTP://EXAMPLE.COM"_s,
          u"https://example.com/"_s, u"https://example.com:8443/a/b?c=d&e=f#g"_s,
          u"example.com?x=1"_s, u"https://пример.рф/страница"_s,
          u"https://sub-domain.example.lt/~x"_s, u"https://example.com/a%20b"_s, u"example.com."_s})
        addRow(text, true);
    for (const QString &text :
         {u"website"_s, u"http://"_s, u"https://example"_s, u"ftp://example.com"_s,
          u"https//example.com"_s, u"https://example .com"_s, u"https://example.com/a b"_s,
          u"www..example.com"_s, u"-example.com"_s, u"example.com:port"_s, u"jose@example.com"_s,
          u"javascript:alert(1)"_s, u"https://example.com\n"_s, QString()})
        addRow(text, false);
}

void WebAddressesTest::judgesWebsites()
{
    QFETCH(QString, text);
    QTEST(WebAddresses::isWebsite(text), "right");
}

QTEST_GUILESS_MAIN(WebAddressesTest)
#include "webaddressestest.moc"
