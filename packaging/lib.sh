# What packaging/run and packaging/test share: find Python, system libraries and a ready .venv.
# Sourced, never run. Sets ROOT, VENV and PYTHON.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV="$ROOT/.venv"
PYTHON="$VENV/bin/python"
SYSTEM_PACKAGES=(python3-venv libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3)
SCREEN_PACKAGES=(libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)

say() { printf '%s\n' "$*" >&2; }

# Install Debian packages as root; otherwise print the one command that does.
install_system() {
    command -v dpkg-query >/dev/null || return 0
    local missing=() name status
    for name in "$@"; do
        # Debian 13 and Ubuntu 24.04 renamed some libraries with a t64 suffix.
        status=$(dpkg-query -W -f='${db:Status-Status} ' "$name" "${name}t64" 2>/dev/null || true)
        [[ $status == *installed* ]] || missing+=("$name")
    done
    ((${#missing[@]})) || return 0
    if [[ $(id -u) == 0 ]]; then
        say "Installing system libraries: ${missing[*]}"
        DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
    else
        say "Some system libraries are missing. Please run this once, then try again:"
        say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
        exit 1
    fi
}

find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null &&
            "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$name"
            return
        fi
    done
    say "Emeroteca needs Python 3.11 or newer with its venv module; on Debian and Ubuntu:"
    say "    sudo apt-get install -y python3-venv"
    exit 1
}

# Make .venv hold exactly what is pinned. $1: the extra to install ("" or "test").
prepare_venv() {
    local extra=$1 wanted stamp="$VENV/.ready${1:+-$1}"
    wanted=$(cat "$ROOT"/pyproject.toml "$ROOT"/packaging/{constraints,hashes}.txt | sha256sum)
    wanted="$wanted $ROOT"
    [[ -x $PYTHON && -f $stamp && $(<"$stamp") == "$wanted" ]] && return 0
    if ! { [[ -x $PYTHON ]] && "$PYTHON" -c 'import pip' 2>/dev/null; }; then
        say "Creating .venv"
        rm -rf "$VENV"
        "$(find_python)" -m venv "$VENV"
    fi
    # pip before 24 cannot resolve the extra lxml[html-clean] that readability-lxml asks for.
    say "Installing what Emeroteca needs (a few minutes the first time)"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check -c "$ROOT/packaging/constraints.txt" pip hatchling editables
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
        -r "$ROOT/packaging/hashes.txt"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-build-isolation \
        -c "$ROOT/packaging/constraints.txt" -e "$ROOT${extra:+[$extra]}"
    printf '%s' "$wanted" >"$stamp"
}
