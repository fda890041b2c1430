# Sourced by the commands here: installs the named package lists where something of them is missing, and says what it does.

# Paths below the checkout are told to ccache relative to it, so that another checkout finds what this one compiled.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

# install_packages LIST...: LIST is a file with one Debian package a line.
install_packages() {
    local missing=()
    local package
    for package in $(cat "$@"); do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    command -v apt-get >/dev/null || {
        echo "This needs Debian 12: there is no apt-get here to install ${missing[*]}" >&2
        return 1
    }
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These Debian packages are missing: ${missing[*]}" >&2
            echo "Install them as root (apt-get install ${missing[*]}), then run this again." >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages from Debian: ${missing[*]}"
    "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=400 -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=400 -qq install -y \
        --no-install-recommends "${missing[@]}" >/dev/null
}

# configure DIR OPTION...: makes the build folder once, with the options given.
configure() {
    local dir=$1
    shift
    local wanted="$*"
    [ -f "$dir/build.ninja" ] && [ "$(cat "$dir/.options" 2>/dev/null)" = "$wanted" ] && return 0
    mkdir -p "$(dirname "$dir")"
    cmake -G Ninja -S . -B "$dir" "$@" >"$dir.log" 2>&1 || { tail -n 30 "$dir.log" >&2; return 1; }
    printf '%s' "$wanted" >"$dir/.options"
}

# build DIR WHAT: says what is built the first time, and shows how far it is to who watches.
build() {
    local quiet=(--quiet)
    [ -t 1 ] && quiet=()
    [ -f "$1/.ninja_log" ] || echo "Building $2: some minutes the first time, seconds after that."
    ninja -C "$1" "${quiet[@]}"
}
