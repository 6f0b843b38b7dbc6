#!/usr/bin/env bash
# Sets up, builds and starts Intake with the arguments given.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$top/app/packages.sh"
build="$top/build/release"
stamp="$build/packages"

# The package list is checked again only after it has changed: a second start costs nothing.
if [ ! -f "$stamp" ] || [ "$top/app/packages.sh" -nt "$stamp" ]; then
    install_missing "${build_packages[@]}" "${run_packages[@]}"
    mkdir -p "$build"
    touch "$stamp"
fi
if [ ! -f "$build/build.ninja" ]; then
    cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >&2
fi
ninja -C "$build" --quiet intake | sed "/no work to do/d" >&2

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    case " $* " in
        *" --check "* | *" --print-json "* | *" --submit "* | *" --outbox "* | *" --verify-history "* | *" --help "* | *" -h "* | *" --version "* | *" -v "*) ;;
        *)
            echo "There is no display. --check, --print-json, --submit, --outbox and --verify-history work without one; see --help." >&2
            exit 2
            ;;
    esac
fi
exec "$build/app/intake" "$@"
