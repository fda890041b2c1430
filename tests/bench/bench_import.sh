#!/usr/bin/env bash
# Time of `sakhi import FOLDER` into an empty store against `sqlite3 new < dump` of the finished store with the PRAGMAs the
# store itself sets, interleaved, the least of each.
#   bench_import.sh SAKHI FOLDER [RUNS]
set -euo pipefail
sakhi=$(realpath "$1") folder=$(realpath "$2") runs=${3:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
today='--today 2026-11-01'
"$sakhi" --store empty.db demo --groups 0 $today >/dev/null
cp empty.db full.db
"$sakhi" --store full.db import "$folder" $today >/dev/null
size=$(sqlite3 full.db 'PRAGMA page_size')
{
  echo "PRAGMA page_size=$size; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
  echo 'PRAGMA cell_size_check=ON; PRAGMA wal_autocheckpoint=400; PRAGMA journal_size_limit=4194304;'
  echo 'PRAGMA cache_size=-8000; PRAGMA mmap_size=0; PRAGMA secure_delete=ON; PRAGMA recursive_triggers=ON;'
  sqlite3 full.db .dump
} >dump.sql
ms() { local t0 t1; t0=$(date +%s%N); "$@" >/dev/null; t1=$(date +%s%N); echo $(((t1 - t0) / 1000000)); }
load_dump() { sqlite3 new.db <dump.sql; }
best_import=999999 best_dump=999999
for _ in $(seq "$runs"); do
  rm -f ./*.db-* new.db one.db one.db.lock
  cp empty.db one.db
  sync
  t=$(ms "$sakhi" --store one.db import "$folder" $today)
  ((t < best_import)) && best_import=$t
  sync
  t=$(ms load_dump)
  ((t < best_dump)) && best_dump=$t
done
echo "import $best_import ms, sqlite3 < dump $best_dump ms, ratio $(awk "BEGIN {printf \"%.2f\", $best_import / $best_dump}") (wanted: at most 3)"
