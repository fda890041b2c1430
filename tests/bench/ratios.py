#!/usr/bin/env python3
"""Prints the table of README.md from what side_by_side.sh measured."""
import json
import pathlib
import sys

work = pathlib.Path(sys.argv[1])


def lines(name):
    return [json.loads(line) for line in (work / name).read_text().splitlines() if line]


def row(figure, ours, peer, unit, needed):
    print(f"| {figure} | {ours:.4g} {unit} | {peer:.4g} {unit} | {peer / ours:.1f}x | {needed} |")


def model(name, label, needs):
    ours = lines(f"{name}.ours")
    peers = lines(f"{name}.peers")[0]
    xgboost = peers["xgboost"]
    forest = label == "forest"
    for figures in ours:
        made_of = figures["set"]
        need = needs["avx512" if made_of == "avx512" else "other"]
        predict = peers["sklearn"] if forest else xgboost
        row(f"predict 1 row, {label}, {made_of}", figures["predict_1_us"], predict["predict_1_us"], "us", need[0])
        row(f"predict 10,000 rows, {label}, {made_of}", figures["predict_10k_ms"], predict["predict_10k_ms"], "ms", need[1])
        row(f"path SHAP 1 row, {label}, {made_of}", figures["shap_path_1_us"], xgboost["shap_path_1_us"], "us", need[2])
        row(f"path SHAP 1,000 rows, {label}, {made_of}", figures["shap_path_1k_ms"], xgboost["shap_path_1k_ms"], "ms", need[3])
        if forest:
            row(f"interventional 1 row, {label}, {made_of}", figures["shap_bg100_1_us"], xgboost["shap_path_1_us"], "us", need[4])
            row(f"interventional 100 rows, {label}, {made_of}", figures["shap_bg100_100_ms"], xgboost["shap_path_100_ms"], "ms", need[5])
    best = ours[-1]
    if forest:
        row("load our file, forest", best["load_ms"], peers["sklearn"]["load_ms"], "ms", "5x")
    imported = lines(f"{name}.import")[0]
    row(f"import XGBoost JSON, {label}", imported["import_ms"], xgboost["import_ms"], "ms", "3x")


def training(table, peers, needs):
    ours = {}
    for line in lines(f"{table}.ours"):
        ours.update(line)
    row(f"train forest, {table}", ours["train_rf_ms"], peers["train_rf_ms"], "ms", needs[0])
    row(f"train boosting, {table}", ours["train_gbt_ms"], peers["train_gbt_ms"], "ms", needs[1])


def main():
    print("| figure | ours | peer | peer / ours | at least |\n| --- | --- | --- | --- | --- |")
    model("rf_causal28", "forest", {"avx512": ("1,000x", "2.5x", "10x", "17x", "2.5x", "4.5x"),
                                    "other": ("1,000x", "2.5x", "4x", "9x", "1.2x", "2x")})
    model("xgb_causal28", "boosting", {"avx512": ("4x", "2x", "7x", "15x"), "other": ("4x", "2x", "3x", "6x")})
    training("causal28", lines("rf_causal28.peers")[0]["sklearn"], ("5x", "1x"))
    training("taiwan", lines("xgb_causal28.peers")[0]["sklearn"], ("5x", "0.8x"))
    ours, peer = ((work / name).read_text() for name in ("once.ours", "once.peers"))
    row("process: start, load, predict, explain", float(ours) / 1e3, float(peer) / 1e3, "ms", "20x")


if __name__ == "__main__":
    main()
