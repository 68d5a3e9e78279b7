#!/bin/sh
# Run once by the PostgreSQL image, on an empty volume: a database and its owner for each service
# that stores something. The owners are no superusers, so row-level security applies to them. The
# intake service itself runs as intake_app, which owns nothing; only its migrations run as the owner.
set -eu
for name in catalog intake; do
  case $name in
    catalog) password=$CATALOG_DB_PASSWORD ;;
    intake) password=$INTAKE_DB_PASSWORD ;;
  esac
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$password" \
    --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name" ENCODING 'UTF8';
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
done
psql -v ON_ERROR_STOP=1 -v password="$INTAKE_APP_DB_PASSWORD" \
  --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE intake_app LOGIN PASSWORD :'password';
GRANT CONNECT ON DATABASE intake TO intake_app;
SQL
