#!/bin/sh
# Makes the start-up cache of target/bonghwa: one rehearsal of the usual commands on a throw-away store, recorded by the JVM.
# A start-up cache is a comfort: whatever goes wrong here never fails the build.
target=$1
room=$(mktemp -d "${TMPDIR:-/tmp}/bonghwa-training.XXXXXX") || exit 0
trap 'rm -rf "$room"' EXIT
{
  "$target/bonghwa" --store "$room/store" demo --instant
  BONGHWA_TRAIN=1 "$target/bonghwa" --store "$room/store" status
} >"$target/training.log" 2>&1 </dev/null
exit 0
