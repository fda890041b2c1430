#!/usr/bin/env bash
# Peak memory of `sakhi import` of a folder of about MEGABYTES, made of copies of FOLDER under other codes; first without
# storing, then storing. Beside it the time.
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
for how in --dry-run ''; do
  python3 - "$sakhi" --store one.db import large $how $today <<'PY'
import resource, subprocess, sys, time
begun = time.monotonic()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{'--dry-run' if '--dry-run' in sys.argv else 'stored':9} exit {code}, {time.monotonic() - begun:.1f} s, "
      f"peak {peak:.0f} MB resident")
PY
done
