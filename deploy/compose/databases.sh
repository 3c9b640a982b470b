#!/usr/bin/env bash
# A database and a user of its own for each service and for Keycloak: none can read another's.
set -euo pipefail
for service in intake agency escalation notification keycloak; do
  password="$(echo "${service}_DB_PASSWORD" | tr '[:lower:]' '[:upper:]')"
  psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres \
    -c "CREATE ROLE $service LOGIN PASSWORD '${!password}'" \
    -c "CREATE DATABASE $service OWNER $service" \
    -c "REVOKE CONNECT ON DATABASE $service FROM PUBLIC"
  # A trusted extension that the owner of a database may not be able to create on every server.
  psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d "$service" -c "CREATE EXTENSION IF NOT EXISTS pg_trgm" || true
done
