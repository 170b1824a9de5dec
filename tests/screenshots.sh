#!/usr/bin/env bash
# Renews the README's pictures from the demo newsroom.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/screenshots
export NEWSPORTAL_SCREENSHOTS="$PWD/docs/screenshots"
dotnet run --project tests/NewsPortal.Browser.Tests -- -explicit only -class NewsPortal.Browser.Tests.Screenshots
