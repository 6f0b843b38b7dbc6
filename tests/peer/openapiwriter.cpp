#include "peer/openapi.h"

#include <QFile>

#include <cstdio>

/// Writes the OpenAPI document to the standard output; resources/openapi.json is a copy of it.
int main()
{
    QFile output;
    const QByteArray document = Peer::openApiDocument();
    const bool written = output.open(stdout, QIODevice::WriteOnly) &&
                         output.write(document) == document.size() && output.flush();
    return written ? 0 : 1;
}
