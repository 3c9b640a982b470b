-- The versions of the policy: a draft until it is activated, never changed from then on. A clock keeps the version under which it
-- started, so no version is ever deleted.
create table policy_version (
    version             text primary key,
    yaml                text not null,
    drafted_at          timestamptz not null,
    drafted_by          text not null,
    valid_from          date,
    activated_at        timestamptz,
    activated_by        text,
    reason              text,
    check ((valid_from is null) = (activated_at is null) and (activated_at is null) = (reason is null))
);

-- Who did what with a version; only ever added to.
create table policy_log (
    id                  bigint generated always as identity primary key,
    version             text not null references policy_version,
    action              text not null,
    at                  timestamptz not null,
    by                  text not null,
    reason              text
);

-- What an officer ordered of a clock, and in whose words; the fact in the case holds codes alone.
create table clock_order (
    order_id            uuid primary key,
    case_id             uuid not null references case_file,
    clock_id            uuid not null,
    kind                text not null,
    at                  timestamptz not null,
    by                  text not null,
    reason              text,
    words               text not null
);
create index clock_order_of_clock on clock_order (clock_id, at);

-- Amendments of calendars whose cases are not counted anew yet.
create table recount (
    revision            bigint primary key,
    calendars           text not null,
    first_day           date,
    reason              text not null,
    noted_at            timestamptz not null,
    spread              boolean not null default false
);

-- The cases that an amendment may concern; a row goes in the transaction that counts its case anew.
create table recount_case (
    case_id             uuid not null,
    revision            bigint not null references recount,
    retry_at            timestamptz not null,
    attempts            integer not null default 0,
    error               text,
    primary key (retry_at, case_id, revision)
);
create unique index recount_case_once on recount_case (revision, case_id);
