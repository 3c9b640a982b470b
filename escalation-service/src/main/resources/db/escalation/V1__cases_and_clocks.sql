-- The case as escalation follows it. No index on anything that a step of a clock changes, so that those updates stay in
-- their page (HOT).
create table case_file (
    case_id             uuid primary key,
    submitted_at        timestamptz not null,
    office              text not null,
    reported_agency     text not null,
    service_code        text,
    substance           text not null,
    channel             text not null,
    confidential        boolean not null,
    event_date          date not null,
    language            text not null,
    agency_code         text not null,
    stage               text not null,
    consented           boolean not null,
    missing             text not null,
    eligible_since      timestamptz,
    eligible_reason     text,
    eligible_rule       text,
    forwarded_at        timestamptz,
    closed_at           timestamptz,
    facts               integer not null,
    version             integer not null
) with (fillfactor = 85);

-- The timeline; only ever added to. number is the order in which facts were heard of, happened_at the order that counts.
create table case_fact (
    case_id             uuid not null references case_file,
    number              integer not null,
    event_id            uuid,
    kind                text not null,
    happened_at         timestamptz not null,
    recorded_at         timestamptz not null,
    agency_code         text,
    reference           uuid,
    details             text not null,
    primary key (case_id, number)
);
create unique index case_fact_event on case_fact (case_id, event_id) where event_id is not null;

-- One row per (case, rule, run). Its facts give it; what was acted upon (missed_due, retracted_at) is kept here alone.
create table clock (
    clock_id            uuid primary key,
    case_id             uuid not null references case_file,
    rule                text not null,
    run                 integer not null,
    policy_version      text not null,
    agency_code         text not null,
    started_at          timestamptz not null,
    day_zero            date not null,
    limit_amount        integer not null,
    limit_unit          text not null,
    extended_by         integer not null,
    status              text not null,
    due_at              timestamptz not null,
    stopped_at          timestamptz,
    stop_reason         text,
    missed_due          timestamptz,
    retracted_at        timestamptz,
    next_at             timestamptz,
    version             integer not null,
    unique (case_id, rule, run)
) with (fillfactor = 85);

-- What fires next, oldest first. Narrow, insert and delete only; clock.next_at points here, so that moving or cancelling a
-- deadline deletes by key (design/performance.md 5.1).
create table deadline (
    due_at              timestamptz not null,
    clock_id            uuid not null,
    case_id             uuid not null,
    primary key (due_at, clock_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000, autovacuum_vacuum_cost_delay = 0,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000);

-- Each step of a run is dealt with once: the primary key is the promise.
create table clock_step (
    clock_id            uuid not null references clock,
    step                text not null,
    due_at              timestamptz not null,
    recorded_at         timestamptz not null,
    skipped             text,
    primary key (clock_id, step)
);

-- Deadlines that could not be dealt with: out of the way of the others, tried again, and visible.
create table parked_deadline (
    clock_id            uuid primary key,
    case_id             uuid not null,
    due_at              timestamptz not null,
    error               text not null,
    attempts            integer not null,
    parked_at           timestamptz not null,
    retry_at            timestamptz not null
);

-- The hand-over to the Ombudsman, at most one of a case, with what was known at that moment.
create table forwarding (
    case_id             uuid primary key references case_file,
    forwarded_at        timestamptz not null,
    reason              text not null,
    snapshot            text not null
);

-- This service's own copy of the agency directory.
create table agency (
    agency_code         text primary key,
    name                text not null,
    region              text not null,
    superior            text,
    superior_reachable  boolean not null
);
