#!/usr/bin/env bash
# Fails where a lower layer includes a header of a higher one, a dialog is of a kind of its own, or a
# file has grown too long.
set -u
top=$1
cd "$top" || exit 1
status=0
complain() { echo "$1"; status=1; }

app_folders=$(find app -mindepth 1 -maxdepth 1 -type d -printf '%f|')
above="^#include [\"<](\.\./|app/|(${app_folders%|})/)"
if grep -rnE "$above" forms; then complain "forms/ includes a header of app/."; fi

screen='^#include <Q(Widget|Application|GuiApplication|Painter|Dialog|Network|Tcp|Sql)'
if grep -rnE "$screen" forms/contract forms/formats forms/checks forms/filling; then
    complain "forms_core includes a header of the screen or the network."
fi
if grep -rnE '^#include "widgets/' forms/contract forms/formats forms/checks forms/filling; then
    complain "forms_core includes a header of forms_widgets."
fi
if grep -rlE 'public QDialog\b' app | grep -v '^app/window/dialog.h$'; then
    complain "A dialog is not a Dialog, which is what Enter relies on."
fi
while read -r lines file; do
    [ "$file" = total ] || [ "$lines" -le 300 ] || complain "$file has $lines lines; 300 is the most."
done < <(find forms app tests -name '*.cpp' -o -name '*.h' | xargs wc -l)
exit $status
