# Sourced by app/run.sh and tests/run.sh: installs the Debian packages that are missing.

build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-httpserver-dev qt6-websockets-dev
    rapidjson-dev libicu-dev libphonenumber-dev libcsv-dev libsodium-dev qtkeychain-qt6-dev
)
run_packages=(libgl1 libxkbcommon-x11-0 libxcb-cursor0 fonts-noto-core qt6-translations-l10n
    libqt6sql6-sqlite libsecret-1-0)

install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
            || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq >&2 \
        && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 \
        || { echo "These packages are needed and could not be installed: ${missing[*]}" >&2; return 1; }
}
