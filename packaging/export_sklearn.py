#!/usr/bin/env python3
"""Writes a scikit-learn model of trees as the tree JSON that SakhiCircle imports (core/explain/README.md).

usage: in the Python that has the model:
    from export_sklearn import export
    export(model, "model.json", columns=["attendance", ...])

Takes DecisionTreeClassifier, RandomForestClassifier, ExtraTreesClassifier (two classes, 0 and 1) and
GradientBoostingClassifier (log loss). Nothing is read from pickles: the model is the live object.
"""
import gzip
import json
import math


def _arrays(tree, value, scale=1.0):
    """One sklearn.tree._tree.Tree as lists; `value` gives a leaf's number."""
    leaf = tree.children_left < 0
    return {
        "feature": [-1 if leaf[i] else int(tree.feature[i]) for i in range(tree.node_count)],
        "threshold": [0.0 if leaf[i] else float(tree.threshold[i]) for i in range(tree.node_count)],
        "left": [int(child) for child in tree.children_left],
        "right": [int(child) for child in tree.children_right],
        "value": [scale * value(i) for i in range(tree.node_count)],
        "cover": [float(weight) for weight in tree.weighted_n_node_samples],
    }


def _probability(tree):
    def of_node(i):
        counts = tree.value[i][0]
        return float(counts[1] / counts.sum())
    return of_node


def _forest(estimators, columns):
    return {"kind": "rf", "n_features": columns, "output": "probability", "aggregate": "mean", "base": 0.0,
            "compare": "le", "input_cast": "float32",
            "trees": [_arrays(one.tree_, _probability(one.tree_)) for one in estimators]}


def _boosting(model, columns):
    prior = float(model.init_.class_prior_[1])
    trees = [one.tree_ for one in model.estimators_.ravel()]
    return {"kind": "gbt", "n_features": columns, "output": "margin", "aggregate": "sum",
            "base": math.log(prior / (1 - prior)), "compare": "le", "input_cast": "float32",
            "trees": [_arrays(tree, lambda i, tree=tree: float(tree.value[i][0][0]), float(model.learning_rate))
                      for tree in trees]}


def tree_json(model, columns=None):
    """The model as a dictionary; ValueError where it is none of those above."""
    kind = type(model).__name__
    if [int(one) for one in model.classes_] != [0, 1]:
        raise ValueError("two classes, 0 and 1, are needed")
    width = int(model.n_features_in_)
    if kind == "DecisionTreeClassifier":
        body = _forest([model], width)
    elif kind in ("RandomForestClassifier", "ExtraTreesClassifier"):
        body = _forest(model.estimators_, width)
    elif kind == "GradientBoostingClassifier" and type(model.init_).__name__ == "DummyClassifier":
        body = _boosting(model, width)
    else:
        raise ValueError("no model of trees that can be written: " + kind)
    out = {"format": "tree-shap-fixture/1", "model": body}
    if columns is not None:
        out["columns"] = [str(name) for name in columns]
    return out


def export(model, path, columns=None):
    """Writes the model to `path`, gzip where it ends in .gz."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "wt", encoding="utf-8") as file:
        json.dump(tree_json(model, columns), file)
