#!/usr/bin/env bash
# Takes pictures of every page at phone and desktop size, light and dark, into artifacts/pictures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/SupportCircle.Browser.Tests --verbosity quiet
dotnet test tests/SupportCircle.Browser.Tests --no-build --filter FullyQualifiedName~PagesTests
echo "Pictures are in artifacts/pictures."
