#include "arch/Bans.h"

namespace sakhi::test {

const std::vector<Ban>& bans() {
    static const std::vector<Ban> rows{
        {"SQLite outside the store", "#include [<\"]sqlite3\\.h", {QStringLiteral("core/store/")}},
        {"QtSql", "#include <QSql", {}},
        {"QtHttpServer (crashes on a client that hangs up)", "QHttpServer", {}},
        {"QMediaRecorder (unsafe in Qt 6.4)", "QMediaRecorder", {}},
        // What Windows has otherwise stays where a file is opened for keeps.
        {"POSIX outside the store",
         "#include <(unistd|fcntl|dlfcn|pthread|poll|pwd|termios|sys/\\w+)\\.h>",
         {QStringLiteral("core/store/")}},
        {"a shell", "\\b(system|popen)\\s*\\(", {}},
        {"the C random numbers", "\\b(rand|srand)\\s*\\(", {}},
        {"the wall clock outside base/Clock",
         "(system_clock::now|QDateTime::currentDate|QDate::currentDate|std::time\\s*\\()",
         {QStringLiteral("core/base/Clock.cpp")}},
        {"a whole Qt module's header", "#include <Qt(Widgets|Charts|Core|Gui)>", {}},
        {"a singleton", "static\\s+\\w+\\s*[&*]\\s*instance\\s*\\(", {}},
        {"using namespace std", "using namespace std;", {}},
        {"a default in a switch", "^\\s*default\\s*:", {}},
        {"QFuture::then(context) on Qt 6.4", "\\.then\\(\\s*this", {}},
        {"per-widget style sheets", "\\bsetStyleSheet\\(", {QStringLiteral("ui/theme/Theme.cpp")}},
        {"blanket names", "\\b(class|struct)\\s+\\w*(Manager|Helper|Util|Utils|Impl)\\b", {}},
        {"undone work", "\\b(TODO|FIXME|XXX|HACK)\\b", {}},
        // What a library prints ends in journals and terminals that others read: personal data has no way
        // there.
        {"logging", "\\bq(Debug|Info|Warning|Critical|Fatal|CDebug|CInfo|CWarning|CCritical)\\s*\\(", {}},
        {"printing outside app",
         "(\\bstd::(cout|cerr|clog)\\b|(^|[^\\w.>])(std::)?(printf|fprintf|vprintf|puts|fputs|perror)\\s*\\("
         ")",
         {}},
    };
    return rows;
}

}  // namespace sakhi::test
