#!/bin/sh
# Makes the start-up cache of target/bonghwa: one rehearsal on a throw-away store, recorded by the JVM. A window that nobody sees
# opens on the recorded weekend, and commands that come in by its door are read, recorded and shown there, so that window and
# command line both start from the cache. A start-up cache is a comfort: whatever goes wrong here never fails the build.
target=$1
room=$(mktemp -d "${TMPDIR:-/tmp}/bonghwa-training.XXXXXX") || exit 0
trap 'rm -rf "$room"' EXIT
unseen="-Dglass.platform=Headless -Dprism.order=sw"

say() {
  "$target/bonghwa" --store "$room/store" "$@"
}

lines() {
  n=0
  while [ $n -lt 60 ]; do
    n=$((n + 1))
    echo "#login $n% 복구 중"
    echo "확인 $n"
  done
}

rehearse() {
  say demo --instant
  JAVA_TOOL_OPTIONS="$unseen -Dbonghwa.shown=$room/shown" BONGHWA_TRAIN=1 "$target/bonghwa" --store "$room/store" &
  window=$!
  seconds=0
  while [ ! -e "$room/shown" ] && kill -0 $window 2>/dev/null && [ $seconds -lt 60 ]; do
    sleep 1
    seconds=$((seconds + 1))
  done
  if [ -e "$room/shown" ]; then
    lines | say log -
    say status
  fi
  kill $window
  wait $window
}

rehearse >"$target/training.log" 2>&1 </dev/null
exit 0
