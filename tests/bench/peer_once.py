#!/usr/bin/env python3
"""The work of `bench_ml --once` by a process of Python with XGBoost: start, load, predict, explain forty rows."""
import gzip
import json
import sys

import numpy as np
import xgboost as xgb

with gzip.open(sys.argv[1], "rt") as file:
    rows = np.array([[np.nan if cell is None else cell for cell in row] for row in json.load(file)["rows"]],
                    dtype=np.float32)
booster = xgb.Booster({"nthread": 1}, model_file=sys.argv[2])
matrix = xgb.DMatrix(rows, nthread=1)
print(booster.predict(matrix)[0], booster.predict(matrix, pred_contribs=True)[0][0])
