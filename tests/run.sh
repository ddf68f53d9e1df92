#!/usr/bin/env bash
# Builds everything and runs every check and every test. With an argument, only the parts whose name contains it:
#   tests/run.sh            all
#   tests/run.sh Domain     SupportCircle.Domain.Tests
#   tests/run.sh PostgreSql what runs on each database, on this one
#   tests/run.sh client     lint and unit tests of the client
#   tests/run.sh Load       a short run of the load generator, and its unit tests
#   tests/run.sh faults     servers killed while people talk, a short run, and its unit tests
# Data.Tests and Web.Tests run on SQLite, on a PostgreSQL server that they start, and on SQL Server where
# SUPPORTCIRCLE_TEST_SQLSERVER is a connection string to one. Several nodes are tested on servers, with a Redis that is
# started too.
# The last line is always "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
# A build server that outlives the run would hold on to its output.
export MSBUILDDISABLENODEREUSE=1

readonly filter="${1:-}"
readonly results="$PWD/artifacts/test-results"
readonly figures="$PWD/artifacts/figures"
readonly host="$PWD/artifacts/host"
readonly client="src/SupportCircle.Client"
failed_steps=()
parts=()

finish() {
  local status=$?
  trap - EXIT
  # Without Node there is nothing to count with, and nothing ran.
  if ! command -v node > /dev/null; then
    echo "0 passed, 1 failed, 0 skipped"
    exit 1
  fi
  cat "$figures"/*.txt 2> /dev/null || true
  PARTS="$(IFS=$'\n'; echo "${parts[*]}")" FAILED_STEPS="$(IFS=$'\n'; echo "${failed_steps[*]}")" \
    node tests/summary.mjs "$results" "$status"
}
trap finish EXIT

wanted() {
  [[ "${1,,}" == *"${filter,,}"* ]]
}

# Runs one step; a failure is remembered, and the run goes on where it can.
step() {
  local name="$1"
  shift
  echo
  echo "== $name"
  if ! "$@" < /dev/null; then
    failed_steps+=("$name")
    return 1
  fi
}

# Debian's packages for what the tests need beside .NET and Node.
install_missing() {
  local packages=()
  command -v git > /dev/null || packages+=(git)
  if $needs_browser; then
    # Without windows it takes two thirds of the time; where nothing can be installed the whole browser does as well.
    command -v chromium-headless-shell > /dev/null || { ((EUID != 0)) && command -v chromium > /dev/null; } || packages+=(chromium-headless-shell)
    [[ -n "$(fc-list 2> /dev/null)" ]] || packages+=(fontconfig fonts-dejavu-core fonts-noto-color-emoji)
  fi
  if $needs_postgresql && ! command -v initdb > /dev/null && ! compgen -G "/usr/lib/postgresql/*/bin/initdb" > /dev/null; then
    packages+=(postgresql)
  fi
  if $needs_redis && ! command -v redis-server > /dev/null; then
    packages+=(redis-server)
  fi
  if $needs_strace && ! command -v strace > /dev/null; then
    packages+=(strace)
  fi
  # Without it clocks do not jump, which the run tells.
  if wanted "faults" && ((EUID == 0)) && ! compgen -G "/usr/lib/*/faketime/libfaketimeMT.so.1" > /dev/null; then
    packages+=(libfaketime)
  fi
  if ((${#packages[@]} == 0)); then
    return 0
  elif ((EUID != 0)) || ! command -v apt-get > /dev/null; then
    echo "Missing: ${packages[*]}. Install them, or run this as root on Debian."
    return 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  if [[ " ${packages[*]} " == *" postgresql "* && ! -e /etc/postgresql-common/createcluster.conf ]]; then
    # The tests start a server of their own: Debian's need not run.
    mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf
  fi
  apt-get update -qq && apt-get install -qq -y --no-install-recommends "${packages[@]}"
}

check_tools() {
  local missing=0
  if ! dotnet --version > /dev/null 2>&1; then
    echo "Missing: the .NET SDK that global.json asks for."
    missing=1
  fi
  if ! command -v npm > /dev/null || ! node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)'; then
    echo "Missing: Node 20 or newer, with npm."
    missing=1
  fi
  install_missing || missing=1
  return "$missing"
}

install_client() {
  [[ -d "$client/node_modules" ]] || npm --prefix "$client" ci --no-audit --no-fund
}

build() {
  if [[ -z "$filter" ]]; then
    dotnet build SupportCircle.sln
  else
    for project in $(printf '%s\n' "${runs[@]}" | cut -d' ' -f1 | sort -u); do
      dotnet build "tests/$project" || return 1
    done
  fi
}

# Compiled ahead: many tests start it, and a start that begins by compiling takes three times as long.
publish_host() {
  dotnet publish src/SupportCircle.Web -c Release -o "$host" -v quiet --use-current-runtime --self-contained false \
    -p:PublishReadyToRun=true
}

# One run: a project, and the database where it runs on several.
test_run() {
  SUPPORTCIRCLE_TEST_HOST="$host/SupportCircle.Web.dll" SUPPORTCIRCLE_TEST_DATABASE="${3:-}" dotnet test "tests/$2" --no-build --logger "trx;LogFileName=$1.trx" \
    --results-directory "$results" --blame-hang-timeout 10min --blame-hang-dump-type none
}

test_client() {
  npm --prefix "$client" test -- --reporter=default --reporter=json --outputFile.json="$results/client.json"
}

# Whether all that is posted arrives, once and nowhere else, and whether all come back when the host was killed; how long
# it takes does not matter here.
test_load() {
  local command
  for command in fanout storm; do
    dotnet run --project tests/SupportCircle.Load --no-build -- "$command" --smoke --host "$host" || return 1
  done
}

# Whether anything is lost, doubled or altered while a server is killed again and again.
test_faults() {
  dotnet run --project tests/SupportCircle.Load --no-build -- faults --smoke --host "$host"
}

databases=(Sqlite PostgreSql)
[[ -z "${SUPPORTCIRCLE_TEST_SQLSERVER:-}" ]] || databases+=(SqlServer)

# The browser tests take longest and rest on all the others: they come last.
runs=()
needs_browser=false
needs_postgresql=false
needs_redis=false
needs_strace=false
needs_host=false
! wanted "load" || needs_host=true
! wanted "faults" || needs_host=true
for folder in $(printf '%s\n' tests/*.Tests | grep -v Browser) $(printf '%s\n' tests/*.Tests | grep Browser); do
  project="$(basename "$folder")"
  case "$project" in
    SupportCircle.Data.Tests | SupportCircle.Web.Tests)
      for database in "${databases[@]}"; do
        if wanted "$project-$database"; then
          runs+=("$project $database")
          [[ "$database" != PostgreSql ]] || needs_postgresql=true
          # Several nodes are tested where a server keeps their data.
          [[ "$project-$database" == *Data* || "$database" == Sqlite ]] || needs_redis=true
          # Whether a receipt waits for the disk is seen by what the host asks of the system.
          [[ "$project" != *Web* ]] || { needs_strace=true; needs_host=true; }
        fi
      done
      ;;
    *)
      if wanted "$project" || { [[ "$project" == *Load* ]] && wanted "faults"; }; then
        runs+=("$project")
        [[ "$project" != *Browser* ]] || { needs_browser=true; needs_host=true; }
      fi
      ;;
  esac
done

rm -rf "$results" "$figures"
mkdir -p "$results" "$figures"

step "tools" check_tools || exit 1
if ((${#runs[@]} > 0)); then
  step "build" build || exit 1
  ! $needs_host || step "host" publish_host || exit 1
fi
if wanted "format"; then
  step "format" dotnet format SupportCircle.sln --verify-no-changes || true
fi
if [[ -f "$client/package.json" ]] && wanted "client"; then
  parts+=(client)
  if step "client packages" install_client; then
    step "client lint" npm --prefix "$client" run lint || true
    step "client" test_client || true
  fi
fi
if wanted "load"; then
  step "load" test_load || true
fi
if wanted "faults"; then
  step "faults" test_faults || true
fi
for run in "${runs[@]}"; do
  part="${run/ /-}"
  parts+=("$part")
  # shellcheck disable=SC2086 # Two words where there is a database.
  step "$part" test_run "$part" $run || true
done
