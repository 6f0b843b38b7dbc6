#pragma once

#include <QObject>

class QMainWindow;

namespace Forms {
class CustomerForm;
}

namespace App {

class BulkController;
class FileController;
class LockController;
class Workplace;

/// What has to be done or asked before the window closes, so that nothing of a customer is lost in
/// silence: it closes at once, as soon as the draft is stored, or stays and says why.
class Closing : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Forms::CustomerForm &form;
        FileController &files;
        LockController &lock;
        BulkController &lists;
    };

    Closing(Workplace &workplace, const Parts &parts, QMainWindow *window);

    /// Whether the window may close now; where it may a little later, it is closed then.
    bool mayClose();

private:
    /// Whether nothing of a list is lost; asked last, since its answer may be that it is.
    bool mayLeaveLists();
    /// Whether what could not be stored may be gone.
    bool mayForget(const QString &why);

    Workplace &m_workplace;
    Parts m_parts;
    QMainWindow *m_window;
    bool m_isClosing = false;      ///< as soon as the draft is stored
    bool m_isStoringLists = false; ///< and closes once their customers are drafts
};

} // namespace App
