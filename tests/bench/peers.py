#!/usr/bin/env python3
"""Times scikit-learn and XGBoost on the work of bench_ml, one thread, and prints one JSON line a model.

usage: peers.py FIXTURE.json.gz MODEL.xgb.json [TABLE.csv.gz]      (run by side_by_side.sh, in the unpacked Python)

FIXTURE is a data/shap file, MODEL the same trees as XGBoost reads them (tree_json_to_xgboost.py). XGBoost's one-row
figures go through its C API (XGBoosterPredictFromDense: no Python between). TABLE is a data/credit table to train on.
"""
import csv
import ctypes
import gzip
import json
import pickle
import sys
import time

import numpy as np
import xgboost as xgb
from sklearn.ensemble import RandomForestClassifier


def median(runs, work):
    work(0)
    times = []
    for run in range(runs):
        begin = time.process_time()
        work(run)
        times.append(time.process_time() - begin)
    return sorted(times)[runs // 2]


class CApi:
    """XGBoosterPredictFromDense and XGBoosterPredictFromDMatrix of a loaded booster, without Python's wrapping."""

    def __init__(self, booster):
        self.lib = xgb.core._LIB
        self.booster = booster.handle
        self.config = json.dumps({"type": 0, "training": False, "iteration_begin": 0, "iteration_end": 0,
                                  "missing": float("nan"), "strict_shape": False, "cache_id": 0}).encode()
        self.shape = ctypes.POINTER(ctypes.c_uint64)()
        self.dims = ctypes.c_uint64()
        self.result = ctypes.POINTER(ctypes.c_float)()

    def dense(self, array):
        described = json.dumps({"data": [array.ctypes.data, True], "shape": list(array.shape), "typestr": "<f4",
                                "version": 3}).encode()

        def call(_=0):
            status = self.lib.XGBoosterPredictFromDense(
                self.booster, described, self.config, None, ctypes.byref(self.shape), ctypes.byref(self.dims),
                ctypes.byref(self.result))
            assert status == 0, self.lib.XGBGetLastError()
        return call

    def contributions(self, matrix):
        config = json.dumps({"type": 2, "training": False, "iteration_begin": 0, "iteration_end": 0,
                             "strict_shape": False}).encode()

        def call(_=0):
            status = self.lib.XGBoosterPredictFromDMatrix(
                self.booster, matrix.handle, config, ctypes.byref(self.shape), ctypes.byref(self.dims),
                ctypes.byref(self.result))
            assert status == 0
        return call


def table_of(path):
    with gzip.open(path, "rt") as file:
        rows = list(csv.reader(file))
    names, cells = rows[0], list(zip(*rows[1:]))
    columns = []
    for name, column in zip(names[:-1], cells):
        if name == "id":
            continue
        try:
            columns.append([float(cell) for cell in column])
        except ValueError:
            texts = sorted(set(column))
            columns.append([float(texts.index(cell)) for cell in column])
    return np.array(columns).T, np.array([int(cell) for cell in cells[-1]])


def time_xgboost(rows, background, path):
    booster = xgb.Booster({"nthread": 1})
    out = {"import_ms": 1e3 * median(15, lambda _: booster.load_model(path))}
    booster.set_param("nthread", 1)
    api = CApi(booster)
    ones = [api.dense(np.ascontiguousarray(rows[i:i + 1])) for i in range(len(rows))]
    out["predict_1_us"] = 1e6 * median(2001, lambda i: ones[i % len(ones)]())
    many = np.ascontiguousarray(np.tile(rows, (10000 // len(rows) + 1, 1))[:10000])
    out["predict_10k_ms"] = 1e3 * median(15, api.dense(many))
    matrices = [xgb.DMatrix(rows[i:i + 1], nthread=1) for i in range(len(rows))]
    explain = [api.contributions(matrix) for matrix in matrices]
    out["shap_path_1_us"] = 1e6 * median(101, lambda i: explain[i % len(explain)]())
    for count, name in ((100, "shap_path_100_ms"), (1000, "shap_path_1k_ms")):
        matrix = xgb.DMatrix(many[:count], nthread=1)
        out[name] = 1e3 * median(3, api.contributions(matrix))
    return out


def time_sklearn(columns, target, rows):
    out = {}
    forest = RandomForestClassifier(100, max_depth=10, class_weight="balanced", random_state=0, n_jobs=1)
    out["train_rf_ms"] = 1e3 * median(3, lambda _: forest.fit(columns, target))
    if rows.shape[1] == columns.shape[1]:
        wide = rows.astype(np.float64)
        out["predict_1_us"] = 1e6 * median(101, lambda i: forest.predict_proba(wide[i % len(wide):i % len(wide) + 1]))
        many = np.tile(wide, (10000 // len(wide) + 1, 1))[:10000]
        out["predict_10k_ms"] = 1e3 * median(9, lambda _: forest.predict_proba(many))
    packed = pickle.dumps(forest)
    out["load_ms"] = 1e3 * median(15, lambda _: pickle.loads(packed))
    matrix = xgb.DMatrix(columns, label=target, nthread=1)
    settings = {"objective": "binary:logistic", "tree_method": "hist", "max_depth": 4, "eta": 0.1, "nthread": 1}
    out["train_gbt_ms"] = 1e3 * median(3, lambda _: xgb.train(settings, matrix, 100))
    return out


def main():
    with gzip.open(sys.argv[1], "rt") as file:
        fixture = json.load(file)
    rows = np.array([[np.nan if cell is None else cell for cell in row] for row in fixture["rows"]], dtype=np.float32)
    out = {"xgboost": time_xgboost(rows, fixture["background"], sys.argv[2])}
    if len(sys.argv) > 3:
        columns, target = table_of(sys.argv[3])
        out["sklearn"] = time_sklearn(columns, target, rows)
    print(json.dumps(out))


if __name__ == "__main__":
    main()
