#include "filling/mrzfilling.h"

#include "contract/codefinder.h"
#include "contract/codes.h"
#include "formats/mrzcountry.h"
#include "formats/mrznames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

const QString documents = u"listBusinessEntityDocument"_s;

/// Makes the proposals of one zone.
class MrzOffers
{
    Q_DECLARE_TR_FUNCTIONS(Filling)

public:
    MrzOffers(const Mrz &mrz, const FillingContext &context)
        : m_mrz(mrz), m_context(context), m_maker(context)
    {}

    Filling make()
    {
        Filling filling{origin(), {}};
        m_maker.offerKind(CustomerKind::Individual);
        offerName(u"firstName"_s, m_mrz.givenNames);
        offerName(u"lastName"_s, m_mrz.surname);
        offerNationalCode();
        offerDate(FieldPath(u"birthDate"_s), MrzPart::BirthDate, m_mrz.birthDate,
                  mrzBirthDate(m_mrz.birthDate, m_context.today));
        offerCountry(FieldPath(u"citizenshipCountry"_s), m_mrz.nationality);
        if (isVisa())
            filling.warnings.append(tr("A visa is no document of the form. Its number and its last "
                                       "day are left out."));
        else
            offerDocument();
        filling.proposals = m_maker.finish();
        filling.zone = m_mrz.lines;
        for (const MrzFault &fault : m_mrz.faults)
            filling.wrong.append({fault.line, fault.column});
        if (const MrzFault *whole = m_mrz.fault(MrzPart::Whole))
            filling.warnings.append(whole->text);
        if (m_context.there.kind() == CustomerKind::Organization)
            filling.warnings.append(tr("The form holds an organization, and a passport line is of "
                                       "a person."));
        return filling;
    }

private:
    bool isVisa() const
    {
        return m_mrz.format == MrzFormat::VisaA || m_mrz.format == MrzFormat::VisaB;
    }

    QString origin() const
    {
        switch (m_mrz.format) {
        case MrzFormat::Td1:
            return tr("Passport line of a card (TD1)");
        case MrzFormat::Td2:
            return tr("Passport line of a document (TD2)");
        case MrzFormat::Td3:
            return tr("Passport line (TD3)");
        case MrzFormat::VisaA:
        case MrzFormat::VisaB:
            break;
        }
        return tr("Passport line of a visa");
    }

    void doubt(Proposal &proposal, MrzPart part) const
    {
        const MrzFault *fault = m_mrz.fault(part);
        if (!fault)
            return;
        proposal.isDoubtful = true;
        proposal.note = fault->text;
    }

    /// In normal letters: a zone's capitals are its alphabet, not the name's.
    void offerName(const QString &field, const QString &capitals)
    {
        const FieldPath path(field);
        if (capitals.isEmpty()) {
            m_maker.tell(path, tr("The zone has no such name."));
            return;
        }
        Proposal &name = m_maker.offer(path, MrzNames::written(capitals));
        if (MrzNames::mayStandFor(capitals, m_context.there.value(path), m_mrz.mayBeCutOff)) {
            name.standing = Standing::Same;
            return;
        }
        name.note = tr("Written in A to Z: accents, hyphens and apostrophes may be missing, and Ü "
                       "may be UE.");
        if (m_mrz.mayBeCutOff)
            name.note = tr("The zone is full: the name may be cut off.") + u' ' + name.note;
        const bool hasDigit = std::any_of(capitals.cbegin(), capitals.cend(),
                                          [](QChar each) { return each.isDigit(); });
        if (hasDigit) {
            name.isDoubtful = true;
            name.note = tr("A digit stands in the name; it may be a letter that was misread.");
        }
    }

    void offerDate(const FieldPath &path, MrzPart part, const QString &six, const MrzDate &date)
    {
        if (date.day) {
            doubt(m_maker.offer(path, date.day->toString(Qt::ISODate)), part);
            return;
        }
        if (part == MrzPart::ExpiryDate && six == u"<<<<<<")
            return; // a document without an end
        const MrzFault *fault = m_mrz.fault(part);
        const QString why =
            date.isUnknown
                ? tr("The zone leaves day, month or year open: %1 (year, month, day).").arg(six)
                : tr("%1 (year, month, day) is no date that exists.").arg(six);
        m_maker.tell(path, fault ? why + u' ' + fault->text : why);
    }

    void offerCountry(const FieldPath &path, const QString &letters)
    {
        const MrzCountry country = mrzCountry(letters);
        const auto installed = m_context.installed.value(CodeSet::Country).codes;
        const bool isListed =
            Codes::contains(CodeSet::Country, country.code) || installed.contains(country.code);
        if (isListed)
            m_maker.offer(path, country.code).note = country.note;
        else
            m_maker.tell(path, country.note);
    }

    /// What states put into the data that they are free to use is often the national code, but not
    /// always.
    void offerNationalCode()
    {
        QStringList free = m_mrz.optionalData;
        if (!m_mrz.personalNumber.isEmpty())
            free.prepend(m_mrz.personalNumber);
        const auto isPlausible = [](const QString &text) {
            constexpr qsizetype shortest = 6;
            return text.size() >= shortest && !text.contains(u'<') &&
                   std::count_if(text.cbegin(), text.cend(),
                                 [](QChar each) { return each.isDigit(); }) *
                           2 >=
                       text.size();
        };
        const auto code = std::find_if(free.cbegin(), free.cend(), isPlausible);
        if (code == free.cend())
            return;
        Proposal &national = m_maker.offer(FieldPath(u"nationalCode"_s), *code);
        if (national.standing == Standing::Same)
            return;
        national.isDoubtful = true;
        const MrzFault *fault = m_mrz.fault(MrzPart::PersonalNumber);
        national.note = fault ? fault->text
                              : tr("What stands in this place is for each state to say; it is not "
                                   "always the national code.");
    }

    /// Only what the first two letters say for certain.
    QString documentType() const
    {
        const QString &code = m_mrz.documentCode;
        if (code.startsWith(u'P'))
            return u"PASSPORT"_s;
        if (code == u"AR" || code == u"IR" ||
            ((code == u"C1" || code == u"C2") && m_mrz.issuer == u"USA"))
            return u"RESIDENCEPERMIT"_s;
        return code == u"AC" ? u"OTHER"_s : u"IDENTITYCARD"_s;
    }

    void offerDocument()
    {
        const Field *list = Catalogue::field(documents);
        const QString type = documentType();
        const int row = m_maker.rowFor(*list, {{u"entityType"_s, u"INDIVIDUAL"_s},
                                               {u"identityDocumentType"_s, type},
                                               {u"documentNumber"_s, m_mrz.number}});
        const auto at = [row](const QString &name) { return FieldPath(documents, row, name); };
        m_maker.offer(at(u"entityType"_s), u"INDIVIDUAL"_s);
        Proposal &kind = m_maker.offer(at(u"identityDocumentType"_s), type);
        if (type == u"IDENTITYCARD" && !m_mrz.documentCode.startsWith(u'I'))
            kind.note = tr("The zone says %1, which states also use for other documents. Look at "
                           "the document.")
                            .arg(m_mrz.documentCode);
        if (!m_mrz.number.isEmpty())
            doubt(m_maker.offer(at(u"documentNumber"_s), m_mrz.number), MrzPart::Number);
        offerDate(at(u"documentExpiryDate"_s), MrzPart::ExpiryDate, m_mrz.expiryDate,
                  mrzExpiryDate(m_mrz.expiryDate, m_context.today));
        offerCountry(at(u"documentIssueCountry"_s), m_mrz.issuer);
    }

    const Mrz &m_mrz;
    const FillingContext &m_context;
    ProposalMaker m_maker;
};

} // namespace

Filling mrzFilling(const Mrz &mrz, const FillingContext &context)
{
    return MrzOffers(mrz, context).make();
}

} // namespace Forms
