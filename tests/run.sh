#!/usr/bin/env bash
# The whole check: formatting, build, types of the scripts, every test. Ends with "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$0")/.."

need() { command -v "$1" >/dev/null 2>&1 || { echo "tests/run.sh needs $1: $2" >&2; exit 2; }; }

apt_install() {
  command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || return 0
  echo "Installing $1"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null || true
}

find_chromium() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return 0
  done
  return 1
}

need dotnet "install the .NET 10 SDK"
need node "install Node.js 20 or newer"

find_chromium >/dev/null || apt_install chromium
command -v java >/dev/null 2>&1 || apt_install default-jre-headless
need java "install a Java runtime, 17 or newer: the Nu checker of HTML runs on it"
if ! find_chromium >/dev/null; then
  echo "tests/run.sh needs Chromium: install your distribution's chromium package, or set CHROMIUM to a browser" >&2
  exit 2
fi
CHROMIUM=$(find_chromium)
export CHROMIUM DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Whatever stops the script before the tests have run is one failure.
trap 'echo "0 passed, 1 failed, 0 skipped"' EXIT

# These come while we build. Without Azure's emulator its tests are skipped with that reason; without the checkers of
# HTML and accessibility theirs fail, and without TypeScript nothing is tested.
install_tools() {
  for folder in Azurite Checkers; do
    (cd "tests/$folder" && { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --loglevel=error; }) \
      || echo "npm ci failed in tests/$folder" >&2
  done
}
install_tools &
tools=$!

dotnet restore NewsPortal.sln --locked-mode
# Each keeps one processor busy for most of its time.
dotnet format NewsPortal.sln --no-restore --verify-no-changes &
formatting=$!
dotnet build NewsPortal.sln --no-restore --configuration Release

wait "$formatting"
wait "$tools"
tests/Checkers/node_modules/.bin/tsc --noEmit -p src/NewsPortal.Web/Assets
results=$(mktemp)
status=0
dotnet test --solution NewsPortal.sln --no-build --configuration Release --no-ansi --progress off 2>&1 | tee "$results" || status=$?

count() { awk -v name="$1:" '$1 == name { n = $2 } END { print n + 0 }' "$results"; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
rm -f "$results"
trap - EXIT
if [ "$passed" = 0 ] && [ "$status" = 0 ]; then
  echo "No test ran." >&2
  status=1
fi
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then
  failed=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
