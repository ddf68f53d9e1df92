#!/usr/bin/env bash
# Adds a migration to all three databases after the model has changed:
#   src/add-migration.sh Data AddHeldPosts     the database of record (SupportDbContext)
#   src/add-migration.sh Keys AddSomething     the store of author keys (KeyDbContext)
# Read what it made before committing it: a migration is run on people's words.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case "${1:-}" in
  Data) context=SupportDbContext ;;
  Keys) context=KeyDbContext ;;
  *)
    echo "Usage: src/add-migration.sh Data|Keys NameOfTheMigration" >&2
    exit 2
    ;;
esac
name="${2:?Usage: src/add-migration.sh Data|Keys NameOfTheMigration}"

dotnet tool restore
for provider in Sqlite SqlServer PostgreSql; do
  echo "== $provider"
  dotnet ef migrations add "$name" --project "src/SupportCircle.Data.$provider" --context "$context" \
    --output-dir "Migrations/$1"
done
