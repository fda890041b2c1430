#include "Commands.h"
#include "Tables.h"
#include "explain/FileBytes.h"
#include "services/models/ShippedModels.h"

#include <QJsonArray>

namespace sakhi::cli {

using base::Result;

namespace {

constexpr const char* kShipped = "group_low_risk (shipped)";

QString formOf(explain::ModelSource source) {
    switch (source) {
        case explain::ModelSource::own:
            return QStringLiteral("sakhi");
        case explain::ModelSource::xgboost:
            return QStringLiteral("xgboost");
        case explain::ModelSource::treeJson:
            return QStringLiteral("tree_json");
    }
    return {};
}

/// What the voters are: "logistic", "trees 100" or "boosted 100".
QString votersOf(const learn::Model& model) {
    QStringList out;
    for (const learn::VotePart& part : model.parts) {
        const auto* trees = std::get_if<learn::TreeEnsemble>(&part.model);
        if (trees == nullptr) {
            out << QStringLiteral("logistic");
            continue;
        }
        const bool boosted = trees->output == learn::TreeOutput::margin;
        out << QStringLiteral("%1 %2")
                   .arg(boosted ? QStringLiteral("boosted") : QStringLiteral("trees"))
                   .arg(trees->trees.size());
    }
    return out.join(QStringLiteral(" + "));
}

QJsonObject jsonOf(const QString& name, const explain::LoadedModel& loaded) {
    const learn::Model& model = loaded.model;
    return {{QStringLiteral("file"), name},
            {QStringLiteral("form"), formOf(loaded.source)},
            {QStringLiteral("voters"), votersOf(model)},
            {QStringLiteral("features"), static_cast<qint64>(model.schema.features.size())},
            {QStringLiteral("target"), QString::fromStdString(model.schema.target)},
            {QStringLiteral("class_1"), QString::fromStdString(model.schema.positive)},
            {QStringLiteral("monotone"), !model.constraints.empty()},
            {QStringLiteral("trained_rows"), static_cast<qint64>(model.training.rows)},
            {QStringLiteral("trained_positives"), static_cast<qint64>(model.training.positives)},
            {QStringLiteral("seed"), static_cast<qint64>(model.training.seed)},
            {QStringLiteral("data_hash"), QString::number(model.training.dataHash, 16)},
            {QStringLiteral("options"), QString::fromStdString(model.training.options)}};
}

}  // namespace

Result<Answer> listModels(Call& call) {
    QJsonArray rows;
    QJsonArray faults;
    QString lines;
    const auto add = [&](const QString& name, const Result<explain::LoadedModel>& loaded) {
        if (!loaded) {
            const std::string reason =
                loaded.error().details.empty() ? std::string() : loaded.error().details.front();
            faults.append(QJsonObject{{QStringLiteral("file"), name},
                                      {QStringLiteral("message"), QString::fromStdString(reason)}});
            lines += QStringLiteral("%1: not usable: %2\n").arg(name, QString::fromStdString(reason));
            return;
        }
        rows.append(jsonOf(name, *loaded));
        lines += QStringLiteral("%1: %2 on %3 features, foretells %4\n")
                     .arg(name, votersOf(loaded->model))
                     .arg(loaded->model.schema.features.size())
                     .arg(QString::fromStdString(loaded->model.schema.target));
    };
    const QStringList files = call.arguments().words().mid(2);
    if (files.isEmpty()) {
        add(QLatin1String(kShipped), explain::loadModel(services::groupLowRiskBytes()));
    }
    for (const QString& file : files) {
        add(file, explain::loadModelFile(file.toStdString()));
    }
    return Answer{{{QStringLiteral("rows"), rows}, {QStringLiteral("faults"), faults}},
                  lines,
                  faults.isEmpty() ? Exit::done : Exit::faultsFound};
}

}  // namespace sakhi::cli
