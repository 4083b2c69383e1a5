#!/bin/sh
# Makes the start-up cache of the packaged application, with the packaged application itself: one rehearsal on a throw-away store.
# The cache must be younger than every jar beside it, so this is the last step.
app=$1/bonghwa
cfg=$app/lib/app/bonghwa.cfg
[ -f "$cfg" ] || exit 0
room=$(mktemp -d "${TMPDIR:-/tmp}/bonghwa-training.XXXXXX") || exit 0
trap 'rm -rf "$room"; mv -f "$cfg.kept" "$cfg"' EXIT
cp "$cfg" "$cfg.kept"
sed 's/-XX:AOTCache=/-XX:AOTCacheOutput=/' "$cfg.kept" >"$cfg"
{
  "$app/bin/bonghwa" --store "$room/store" demo --instant
  rm -f "$app/lib/app/bonghwa.aot"
  "$app/bin/bonghwa" --store "$room/store" status
} >"$1/training.log" 2>&1 </dev/null
exit 0
