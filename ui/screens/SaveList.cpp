#include "screens/SaveList.h"

#include "kit/TablePane.h"
#include "screens/Screen.h"
#include "services/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace sakhi::screens {

void saveList(const kit::TablePane& list, const QString& suggestedName, Navigator& navigator, QWidget* over) {
    const QString file = QFileDialog::getSaveFileName(
        over, QCoreApplication::translate("Lists", "Save the list"), QDir::home().filePath(suggestedName),
        QCoreApplication::translate("Lists", "Tables (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    const auto saved = list.exportCsv(file);
    navigator.say(saved ? QCoreApplication::translate("Lists", "The list is saved.")
                        : services::errorText(saved.error()).oneLine());
}

}  // namespace sakhi::screens
