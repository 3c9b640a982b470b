-- What escalation says of a case. Kept by case, whether or not the case lies in an inbox yet: no order is assumed between topics.

create table case_clock (
    clock_id    uuid primary key,
    case_id     uuid not null,
    agency_code text not null,
    rule        text not null,
    run         integer not null,
    started_at  timestamptz not null,
    allowed     integer not null,
    unit        text not null,
    due         timestamptz not null,
    status      text not null,
    reason      text,
    missed      boolean not null
);

create index case_clock_by_case on case_clock (case_id);

create table case_extension (
    extension_id uuid primary key,
    case_id      uuid not null,
    due          timestamptz,
    refusal      text
);

create index case_extension_by_case on case_extension (case_id);

create table case_standing (
    case_id              uuid primary key,
    superior_informed_at timestamptz,
    eligible_for         text,
    forwarded_at         timestamptz,
    closed_as            text,
    closed_at            timestamptz
);
