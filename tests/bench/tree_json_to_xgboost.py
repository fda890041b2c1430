#!/usr/bin/env python3
"""Writes the tree JSON of data/shap as an XGBoost 1.7 model file, so that XGBoost runs the very same trees.

usage: tree_json_to_xgboost.py MODEL.json[.gz] OUT.json

XGBoost wants a node's children beside each other, float32 thresholds and "left where x < threshold", so `le`
thresholds become the next float32 above. An averaged forest becomes a sum of values divided by the number of trees.
"""
import gzip
import json
import struct
import sys


def to_float(value):
    return struct.unpack("f", struct.pack("f", value))[0]


def next_up(value):
    bits = struct.unpack("i", struct.pack("f", value))[0]
    if value == 0.0:
        bits = 1
    else:
        bits += 1 if bits >= 0 else -1
    return struct.unpack("f", struct.pack("i", bits))[0]


def strict_threshold(threshold, compare):
    if compare == "lt":
        return to_float(threshold)
    low = to_float(threshold)
    if low > threshold:
        return low
    return next_up(low)


def renumbered(tree):
    """The nodes breadth first, children beside each other."""
    order = [0]
    for node in order:
        if tree["feature"][node] >= 0:
            order += [tree["left"][node], tree["right"][node]]
    return order


def convert_tree(tree, index, model, scale):
    order = renumbered(tree)
    place = {node: i for i, node in enumerate(order)}
    n = len(order)
    leaf = [tree["feature"][node] < 0 for node in order]
    parents = [2147483647] * n
    for node in order:
        if tree["feature"][node] >= 0:
            parents[place[tree["left"][node]]] = place[node]
            parents[place[tree["right"][node]]] = place[node]
    default = tree.get("default_left", [0] * len(tree["feature"]))
    return {
        "base_weights": [0.0 if not leaf[i] else tree["value"][order[i]] * scale for i in range(n)],
        "categories": [], "categories_nodes": [], "categories_segments": [], "categories_sizes": [],
        "default_left": [0 if leaf[i] else int(default[order[i]]) for i in range(n)],
        "id": index,
        "left_children": [-1 if leaf[i] else place[tree["left"][order[i]]] for i in range(n)],
        "loss_changes": [0.0] * n,
        "parents": parents,
        "right_children": [-1 if leaf[i] else place[tree["right"][order[i]]] for i in range(n)],
        "split_conditions": [tree["value"][order[i]] * scale if leaf[i]
                             else strict_threshold(tree["threshold"][order[i]], model["compare"]) for i in range(n)],
        "split_indices": [0 if leaf[i] else tree["feature"][order[i]] for i in range(n)],
        "split_type": [0] * n,
        "sum_hessian": [tree["cover"][node] for node in order],
        "tree_param": {"num_deleted": "0", "num_feature": str(model["n_features"]), "num_nodes": str(n),
                       "size_leaf_vector": "0"},
    }


def main():
    opener = gzip.open if sys.argv[1].endswith(".gz") else open
    with opener(sys.argv[1], "rt") as file:
        model = json.load(file)["model"]
    scale = 1.0 / len(model["trees"]) if model["aggregate"] == "mean" else 1.0
    trees = [convert_tree(tree, i, model, scale) for i, tree in enumerate(model["trees"])]
    objective = "reg:squarederror"
    out = {
        "learner": {
            "attributes": {}, "feature_names": [], "feature_types": [],
            "gradient_booster": {
                "model": {"gbtree_model_param": {"num_parallel_tree": "1", "num_trees": str(len(trees)),
                                                 "size_leaf_vector": "0"},
                          "tree_info": [0] * len(trees), "trees": trees},
                "name": "gbtree"},
            "learner_model_param": {"base_score": repr(float(model["base"])), "num_class": "0",
                                    "num_feature": str(model["n_features"]), "num_target": "1"},
            "objective": {"name": objective, "reg_loss_param": {"scale_pos_weight": "1"}}},
        "version": [1, 7, 4]}
    with open(sys.argv[2], "w") as file:
        json.dump(out, file)


if __name__ == "__main__":
    main()
