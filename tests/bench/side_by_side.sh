#!/bin/sh
# Our figures beside scikit-learn's and XGBoost's, one thread, and their ratios (README.md here).
# usage: side_by_side.sh BUILD DATA [CACHE]    BUILD has tests/bench/bench_ml; DATA is the folder with shap/ and credit/.
# The peers are Debian's packages, unpacked into CACHE and never installed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
data=$2
cache=${3:-${XDG_CACHE_HOME:-$HOME/.cache}/sakhi-peers}
root=$cache/root

unpack_peers() {
    mkdir -p "$cache/debs" "$root"
    cd "$cache/debs"
    wanted=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
        --no-enhances python3-sklearn python3-xgboost | grep '^[a-z]' | sort -u |
        grep -E '^(python3|libpython3|libopenblas0|libblas3|liblapack3|libgfortran5|libquadmath0|libgomp1|libxgboost0|libdmlc0|liblbfgsb0)' |
        grep -v -- '-dev$')
    for package in $wanted; do
        apt-get download "$package" >/dev/null 2>&1 || echo "not found: $package" >&2
    done
    for file in *.deb; do
        dpkg -x "$file" "$root"
    done
    cd - >/dev/null
}

python_of_peers() {
    libs=$root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
    env LD_LIBRARY_PATH="$libs/openblas-pthread:$libs/blas:$libs/lapack:$libs" PYTHONHOME="$root/usr" \
        PYTHONPATH="$root/usr/lib/python3/dist-packages" OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 \
        "$root"/usr/bin/python3.11 "$@"
}

[ -x "$root/usr/bin/python3.11" ] || unpack_peers
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in rf_causal28 xgb_causal28; do
    python_of_peers "$here/tree_json_to_xgboost.py" "$data/shap/$name.json.gz" "$work/$name.json"
    "$build/tests/bench/bench_ml" "$data/shap/$name.json.gz" "$data/shap/$name.json.gz" --every-set >"$work/$name.ours"
    "$build/tests/bench/bench_ml" "$work/$name.json" "$data/shap/$name.json.gz" >"$work/$name.import"
done
python_of_peers "$here/peers.py" "$data/shap/rf_causal28.json.gz" "$work/rf_causal28.json" \
    "$data/credit/causal28.csv.gz" >"$work/rf_causal28.peers"
python_of_peers "$here/peers.py" "$data/shap/xgb_causal28.json.gz" "$work/xgb_causal28.json" \
    "$data/credit/taiwan.csv.gz" >"$work/xgb_causal28.peers"
for table in causal28 taiwan; do
    "$build/tests/bench/bench_ml" --train "$data/credit/$table.csv.gz" >"$work/$table.ours"
done
once() {
    start=$(date +%s%N)
    for _ in 1 2 3 4 5; do "$@" >/dev/null; done
    echo $((($(date +%s%N) - start) / 5000))
}
once "$build/tests/bench/bench_ml" --once "$data/shap/xgb_causal28.json.gz" >"$work/once.ours"
once python_of_peers "$here/peer_once.py" "$data/shap/xgb_causal28.json.gz" "$work/xgb_causal28.json" >"$work/once.peers"
python_of_peers "$here/ratios.py" "$work"
