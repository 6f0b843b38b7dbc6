#include "submission/requestbody.h"

#include "formats/jsonwriter.h"

namespace App {

QByteArray requestBody(const Forms::Record &record)
{
    return Forms::writeJson(record, Forms::JsonLayout::Indented);
}

} // namespace App
