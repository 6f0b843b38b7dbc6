#!/usr/bin/env bash
# Sets up, builds with warnings as errors, runs every test offscreen and the window's tests on a real
# X server, and prints a summary.
#
#   --asan           builds and runs with the address and undefined-behaviour sanitizers
#   --bench          prints what start, typing and loading cost, beside a floor, and runs no tests
#   --effort         prints what entering a customer costs in keys and seconds, beside the budgets,
#                    and fails where one is exceeded
#   --torture N      kills the program N times at its work, beyond the minute that every run has
#   --pictures DIR   makes pictures of the window's states instead of running the tests
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$top/app/packages.sh"

sanitizers=""
pictures=""
bench=""
effort=""
torture=""
build="$top/build/tests"
while [ $# -gt 0 ]; do
    case "$1" in
        --asan) sanitizers="address,undefined"; build="$top/build/asan" ;;
        --bench) bench=yes ;;
        --effort) effort=yes ;;
        --torture) torture="${2:?--torture takes a number}"; shift ;;
        --pictures) pictures=$(realpath -m "${2:?--pictures takes a folder}"); shift ;;
        *) echo "Unknown argument: $1 (--asan, --bench, --effort, --torture N, --pictures DIR)" >&2; exit 2 ;;
    esac
    shift
done

install_missing "${build_packages[@]}" "${run_packages[@]}" \
    xvfb openbox xauth openssl python3-jsonschema dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 \
    poppler-utils gnome-keyring

type=Release
[ -z "$sanitizers" ] || type=RelWithDebInfo
cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=$type -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DINTAKE_TESTS=ON -DINTAKE_WERROR=ON -DINTAKE_SANITIZERS="$sanitizers" --log-level=WARNING
# What one clone has compiled serves the next, wherever it lies.
export CCACHE_BASEDIR="$top" CCACHE_NOHASHDIR=yes
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
ninja -C "$build" --quiet ${effort:+efforttest} ${pictures:+intake_pictures}

home=$(mktemp -d)
export HOME="$home" XDG_RUNTIME_DIR="$home/run" LC_ALL=C.UTF-8
mkdir -m 700 "$XDG_RUNTIME_DIR"
children=()
stop() {
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap stop EXIT

if [ -n "$pictures" ]; then
    while read -r theme language size scale; do
        # The screen is as large as the window, in pixels that no scale changes.
        printf '{"screens": [{"name": "screen", "x": 0, "y": 0, "width": %d, "height": %d}]}' \
            $((${size%x*} * scale)) $((${size#*x} * scale)) > "$home/screen.json"
        QT_QPA_PLATFORM="offscreen:configfile=$home/screen.json" QT_SCALE_FACTOR=$scale \
            "$build/tests/pictures/intake_pictures" --theme $theme --language $language \
            --size $size "$pictures" 2> "$home/output" || { cat "$home/output" >&2; exit 1; }
    done << EOF
light en 1280x720 1
dark en 1280x720 1
light lt 1280x720 1
light xx 1280x720 1
dark lt 1920x1080 1
light lt 1280x720 2
EOF
    exit 0
fi

if [ -n "$bench" ]; then
    QT_QPA_PLATFORM=offscreen "$build/tests/bench/intake_bench" 2>/dev/null
    # In memory where there is room: a hundred thousand stored drafts are quarter of an hour of a disk.
    if [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi
    QT_QPA_PLATFORM=offscreen "$build/tests/bench/intake_bench_drafts" 2>/dev/null
    QT_QPA_PLATFORM=offscreen "$build/tests/bench/intake_bench_bulk" 2>/dev/null
    exit 0
fi

if [ -n "$effort" ]; then
    # What the tests say is shown only where one fails: the table is what was asked for.
    failed=0
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false" LANGUAGE=en \
        "$build/tests/effort/efforttest" --table "$home/table" > "$home/output" 2>&1 || failed=1
    [ $failed -eq 0 ] || cat "$home/output"
    cat "$home/table"
    exit $failed
fi

if [ -n "$torture" ]; then
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false" LANGUAGE=en \
        INTAKE_TORTURE_KILLS="$torture" QTEST_FUNCTION_TIMEOUT=2147483647 \
        "$build/tests/torture/torturetest"
    exit 0
fi

failed=0
cd "$build"
ctest --output-on-failure --no-tests=error -j "$(nproc)" || failed=1

# The window's tests once more with a window manager on a real X server.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 3> "$home/display" > "$home/xvfb.log" 2>&1 &
children+=($!)
read -r -t 30 number <> "$home/display" || { echo "Xvfb did not start." >&2; exit 1; }
# A window shown before the manager is there is never made active: it says when it has begun.
mkfifo "$home/managed"
DISPLAY=":$number" openbox --startup "sh -c 'echo yes > $home/managed'" > "$home/openbox.log" 2>&1 &
children+=($!)
read -r -t 30 _ <> "$home/managed" || { echo "The window manager did not start." >&2; exit 1; }
passed=0
broken=()
for test in "$build"/tests/window/*test "$build"/tests/widgets/*test "$build"/tests/effort/*test; do
    [ -x "$test" ] || continue
    if DISPLAY=":$number" QT_QPA_PLATFORM=xcb timeout 180 "$test" > "$home/output" 2>&1; then
        passed=$((passed + 1))
    else
        broken+=("$(basename "$test")")
        cat "$home/output"
    fi
done
echo "On a real X server: ${passed} test programs passed, ${#broken[@]} failed ${broken[*]:-}"
[ ${#broken[@]} -eq 0 ] || failed=1
exit $failed
