#!/usr/bin/env bash
# Runs screenreader.py with the program on an X server and a bus of their own.
#
#   screenreader.sh PROGRAM
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1

place=$(mktemp -d)
server=""
stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$place"
}
trap stop EXIT
mkdir -m 700 "$place/run" "$place/home"
mkfifo "$place/display"
# -noreset: else the server begins anew when its first short visitor leaves, and drops the next.
Xvfb -noreset -displayfd 3 -screen 0 1280x1024x24 3> "$place/display" > "$place/xvfb.log" 2>&1 &
server=$!
read -r number < "$place/display"

export DISPLAY=":$number" HOME="$place/home" XDG_RUNTIME_DIR="$place/run" LC_ALL=C.UTF-8 LANGUAGE=en
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null &
    launcher=$!
    result=0
    /usr/bin/python3 "$1" "$2" "$3" || result=$?
    kill $launcher 2>/dev/null
    exit $result
' screenreader "$here/screenreader.py" "$program" "$place/data"
