#pragma once

#include "formats/document.h"

#include <QObject>

class QWidget;

namespace App {

class Workplace;

/// Loads files into the form and saves the form to files. A file that cannot be read changes
/// nothing; one that can is one step that can be undone.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(Workplace &workplace, QWidget *window);

    enum class Format { Xml, Json };

    void askForFiles();
    /// Loads the first file, the others wait their turn; while a customer is being sent, all do.
    void open(const QStringList &files);
    /// Loads the next file that waits. One that cannot be read is told of and waits no more.
    void openNextWaiting();
    void openSample(const QString &name);
    /// Asks where to and saves there.
    void saveAs(Format format);
    void save(Format format, const QString &fileName);

    /// The samples that come with the program, by file name and what they are called.
    static QList<std::pair<QString, QString>> samples();

signals:
    /// A file is in the form; the remarks say what could not be taken.
    void loaded(const QString &name, const QList<Forms::Remark> &remarks);
    /// Something could not be read or written; nothing has changed.
    void failed(const QString &headline, const QString &explanation);
    void saved(const QString &fileName);

private:
    void load(const QString &fileName);

    Workplace &m_workplace;
    QWidget *m_window;
    QString m_folder;
};

} // namespace App
