#!/bin/sh
# Makes the two start-up caches of target/bonghwa: rehearsals on throw-away stores, recorded by the JVM. In the first one the recorded
# weekend is played back, and a window that nobody sees opens on it; commands that come in by its door are read, recorded and
# shown there. In the second one short commands run one after the other. A start-up cache is a comfort: whatever goes wrong
# here never fails the build.
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

# One command a line, its arguments apart by tabs.
command_of() {
  printf -- '--store\t%s' "$1"
  shift
  for argument in "$@"; do printf '\t%s' "$argument"; done
  printf '\n'
}

window() {
  command_of "$room/store" demo --instant >"$room/first"
  JAVA_TOOL_OPTIONS="$unseen -Dbonghwa.shown=$room/shown -Dbonghwa.rehearsal=$room/first" BONGHWA_TRAIN=1 \
    "$target/bonghwa" --store "$room/store" &
  window=$!
  seconds=0
  while [ ! -e "$room/shown" ] && kill -0 $window 2>/dev/null && [ $seconds -lt 120 ]; do
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

commands() {
  {
    for store in "$room/store" "$room/new"; do
      command_of "$store" status
      command_of "$store" timeline
      command_of "$store" status --json --at 2022-10-16T21:30:00+09:00
      command_of "$store" status --json --at 2022-10-16T21:30:00+09:00 --known-at 2022-10-16T20:30:00+09:00
      command_of "$store" timeline --json --find 복구
      command_of "$store" catalog export "$room/catalogue.yaml"
      command_of "$store" catalog import "$room/catalogue.yaml"
      command_of "$store" incident declare 사고
      command_of "$store" log '#login 장애 확인'
      command_of "$store" log '-10m #login 40% 복구 중 eta 21:00'
      command_of "$store" incident list --json
      command_of "$store" people list
      command_of "$store" task list --json
      command_of "$store" verify
      command_of "$store" doctor
    done
  } >"$room/second"
  JAVA_TOOL_OPTIONS="-Dbonghwa.rehearsal=$room/second" BONGHWA_TRAIN=1 say status --json
}

{
  window
  commands
} >"$target/training.log" 2>&1 </dev/null
exit 0
