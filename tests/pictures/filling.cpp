#include "onlooker.h"
#include "topics.h"

#include "support/fillingclerk.h"
#include "window/fillpreview.h"

using namespace App;
using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

/// The preview above the window that it stands in front of; it is left with Escape.
void see(Onlooker &onlooker, Support::FillingClerk &clerk, const QString &name)
{
    FillPreview *preview = clerk.preview();
    if (!preview)
        qFatal("There is no preview.");
    onlooker.see(name, clerk.window(), *preview);
    clerk.answer(Qt::Key_Escape);
}

/// Both names and the document's number as a clerk typed them, one of them otherwise.
void typeSome(Support::FillingClerk &clerk)
{
    clerk.enter(u"firstName"_s, u"Ona Marija"_s);
    clerk.enter(u"lastName"_s, u"Sirvydyte"_s);
    clerk.enter(u"birthDate"_s, u"13.3.1985"_s);
    clerk.enter(u"citizenshipCountry"_s, u"lt"_s);
}

} // namespace

void showFilling(Onlooker &onlooker)
{
    Support::FillingClerk fresh;
    fresh.window().resize(onlooker.size());
    fresh.goTo(u"firstName"_s);
    fresh.paste(Support::FillingClerk::passport);
    see(onlooker, fresh, u"50-passport-line"_s);
    fresh.paste(u"P<D<<MUSTERMANN<SCHLEIERMACHERS<<ERIKA<MARIA\n"
                "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4"_s);
    see(onlooker, fresh, u"51-passport-line-cut-off"_s);
    fresh.paste(uR"({"firstName": "Jose", "customerStatus": "PENDING", "isPEP": true,
        "initializeScreeningProcesses": ["SANCTIONS", "PEP"], "shoeSize": 43,
        "listAddress": [{"country": "ES", "city": "Madrid", "addressDetails": "Calle Mayor 1"}]})"_s);
    see(onlooker, fresh, u"52-json"_s);

    Support::FillingClerk typing;
    typing.window().resize(onlooker.size());
    typeSome(typing);
    typing.goTo(u"firstName"_s);
    typing.paste(Support::FillingClerk::passport);
    see(onlooker, typing, u"53-passport-line-beside-what-is-there"_s);
    typing.paste(QString(Support::FillingClerk::passport)
                     .replace(u"LT12345672"_s, u"LTI2345672"_s)
                     .replace(u"F3106017"_s, u"F31O6017"_s));
    see(onlooker, typing, u"54-passport-line-with-wrong-check-digits"_s);
}

} // namespace Pictures
