#include "submission/submittednumbers.h"

#include "settings/connectionprofile.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype hexSize = 2 * keySize; // of a mark, which is as long as the key
constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr QFileDevice::Permissions forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray randomKey()
{
    std::array<quint32, keySize / sizeof(quint32)> numbers;
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), keySize);
}

/// The key in a file; empty where none of the right size can be read.
QByteArray keyIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray key = file.read(keySize + 1);
    return key.size() == keySize ? key : QByteArray();
}

bool isHex(const QByteArray &line)
{
    return std::all_of(line.cbegin(), line.cend(), [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f');
    });
}

} // namespace

SubmittedNumbers::SubmittedNumbers(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_keyFile(QDir(folder).filePath(u"submitted.key"_s))
    , m_marksFile(QDir(folder).filePath(u"submitted.marks"_s))
{}

bool SubmittedNumbers::contains(const ConnectionProfile &profile, const QString &field,
                                const QString &value)
{
    load();
    return !m_marks.isEmpty() && m_marks.contains(markOf(profile, field, value));
}

void SubmittedNumbers::add(const ConnectionProfile &profile, const Forms::Record &record,
                           Outcome outcome)
{
    if (outcome != Outcome::Accepted && outcome != Outcome::Unknown)
        return;
    load();
    if (m_key.isEmpty())
        makeKey();
    QList<QByteArray> fresh;
    const Forms::Record sent = record.asSent();
    for (const QString &field : {u"customerExtId"_s, u"communicationNumber"_s}) {
        const QString value = sent.value(Forms::FieldPath(field));
        const QByteArray mark = markOf(profile, field, value);
        if (value.isEmpty() || m_marks.contains(mark))
            continue;
        m_marks.insert(mark);
        fresh.append(mark);
    }
    if (m_keeps && !fresh.isEmpty())
        append(fresh);
}

QByteArray SubmittedNumbers::markOf(const ConnectionProfile &profile, const QString &field,
                                    const QString &value) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(profile.practice ? "practice" : "service");
    code.addData(QByteArray(1, '\0') + field.toUtf8() + '\0' + value.toUtf8());
    return code.result();
}

void SubmittedNumbers::load()
{
    if (std::exchange(m_loaded, true) || !QFile::exists(m_keyFile))
        return;
    m_key = keyIn(m_keyFile);
    if (!m_key.isEmpty()) {
        readMarks();
        return;
    }
    m_key = randomKey();
    m_keeps = false;
    fail(tr("%1 is damaged. Customers are sent as before, but numbers that were used before go "
            "unnoticed. Delete that file to begin anew.")
             .arg(QDir::toNativeSeparators(m_keyFile)));
}

void SubmittedNumbers::readMarks()
{
    QFile file(m_marksFile);
    if (!file.exists())
        return;
    bool isDamaged = !file.open(QIODevice::ReadOnly);
    // At once, since a clerk is typing while this is read: a year's marks are two megabytes.
    const QByteArray content =
        isDamaged ? QByteArray() : file.read(std::min(file.size(), largestFile));
    m_marks.reserve(content.size() / hexSize);
    for (qsizetype begin = 0; begin < content.size();) {
        const qsizetype found = content.indexOf('\n', begin);
        const qsizetype end = found < 0 ? content.size() : found;
        const auto line = QByteArray::fromRawData(content.constData() + begin, end - begin);
        // A shorter line is one that was being written when the computer went off.
        if (line.size() > hexSize || !isHex(line))
            isDamaged = true;
        else if (line.size() == hexSize)
            m_marks.insert(QByteArray::fromHex(line));
        begin = end + 1;
    }
    if (isDamaged)
        fail(tr("%1 is damaged. Customers are sent as before, but some numbers that were used "
                "before may go unnoticed. Delete that file to begin anew.")
                 .arg(QDir::toNativeSeparators(m_marksFile)));
}

void SubmittedNumbers::makeKey()
{
    m_key = randomKey();
    QDir().mkpath(m_folder);
    // Written under another name first, so that no process ever reads half a key.
    QTemporaryFile file(m_keyFile + u".XXXXXX"_s);
    if (!file.open() || file.write(m_key) != m_key.size() || !file.flush()) {
        failToKeep(file.errorString());
        return;
    }
    if (file.rename(m_keyFile)) {
        file.setAutoRemove(false);
        return;
    }
    m_key = keyIn(m_keyFile); // of another process
    if (!m_key.isEmpty()) {
        readMarks();
        return;
    }
    m_key = randomKey();
    failToKeep(file.errorString());
}

void SubmittedNumbers::append(const QList<QByteArray> &marks)
{
    // Each line begins with its end of line, so that none grows onto one that was cut off; all go
    // out in one write, so that no other process comes between.
    QByteArray lines;
    for (const QByteArray &mark : marks)
        lines += '\n' + mark.toHex();
    QFile file(m_marksFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, forOwner) ||
        file.write(lines) != lines.size())
        failToKeep(file.errorString());
}

void SubmittedNumbers::failToKeep(const QString &reason)
{
    m_keeps = false;
    fail(tr("Nothing can be kept in %1 (%2). Customers are sent as before, but their numbers are "
            "forgotten when the program ends. Make that folder writable.")
             .arg(QDir::toNativeSeparators(m_folder), reason));
}

void SubmittedNumbers::fail(const QString &text)
{
    if (!std::exchange(m_failed, true))
        emit failed(text);
}

} // namespace App
