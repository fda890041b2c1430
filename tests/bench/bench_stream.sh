#!/usr/bin/env bash
# Peak memory of `sakhi import` of a folder of about MEGABYTES, made of copies of FOLDER under other codes, and its ratio to
# the folder's size; first without storing, then storing, then once more with all stored. Beside it the time.
#   bench_stream.sh SAKHI FOLDER [MEGABYTES]
set -euo pipefail
sakhi=$(realpath "$1") folder=$(realpath "$2") megabytes=${3:-200}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
copies=$((megabytes * 1000000 / $(cat "$folder"/*.csv | wc -c) + 1))
mkdir "$work/large"
for file in "$folder"/*.csv; do
  # Columns that hold a code get the copy's number before it.
  awk -F, -v OFS=, -v copies="$copies" '
    NR == 1 { for (i = 1; i <= NF; i++) if ($i ~ /_code$/) codes[i]; print; next }
    { rows[NR] = $0 }
    END {
      for (copy = 1; copy <= copies; copy++)
        for (r = 2; r <= NR; r++) { $0 = rows[r]; for (i in codes) if ($i != "") $i = "C" copy "-" $i; print }
    }' "$file" >"$work/large/$(basename "$file")"
done
cd "$work"
today='--today 2026-11-01'
"$sakhi" --store one.db demo --groups 0 $today >/dev/null
echo "$copies copies, $(du -sm large | cut -f1) MB"
for how in checked stored again; do
  dry=$([ $how = checked ] && echo --dry-run || true)
  python3 - $how "$sakhi" --store one.db import large $dry $today <<'PY'
import os, resource, subprocess, sys, time
size = sum(entry.stat().st_size for entry in os.scandir("large"))
begun = time.monotonic()
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
print(f"{sys.argv[1]:8} exit {code}, {time.monotonic() - begun:.1f} s, "
      f"peak {peak / 1e6:.0f} MB resident, {peak / size:.2f} of the folder's {size / 1e6:.0f} MB")
PY
done
