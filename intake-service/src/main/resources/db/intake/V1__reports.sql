-- The case row: what a report is about, without a word about persons.
create table report (
    case_id            uuid primary key,
    reporter_id        uuid        not null unique,
    tracking_code      text        not null unique,
    pin_hash           text        not null,
    office             text        not null,
    agency_code        text        not null,
    service_code       text,
    substance          text        not null,
    channel            text        not null,
    confidentiality    text        not null,
    forwarding_consent boolean     not null,
    event_date         date        not null,
    language           text        not null,
    submitted_at       timestamptz not null,
    missing            text[]      not null,
    status             text        not null,
    version            integer     not null
);

-- Personal data and free text have tables of their own, so that the vault can encrypt them per reporter.
create table reporter (
    reporter_id    uuid primary key,
    case_id        uuid    not null unique references report,
    full_name      text    not null,
    id_type        text,
    id_number      text,
    birth_place    text,
    birth_date     date,
    marital_status text,
    occupation     text,
    address        text,
    phone          text,
    email          text,
    version        integer not null
);

create table narrative (
    case_id          uuid primary key references report,
    subject          text    not null,
    description      text    not null,
    expected_outcome text,
    loss             text,
    version          integer not null
);

create table service_visit (
    case_id          uuid    not null references narrative,
    position         integer not null,
    service          text,
    promised_limit   text,
    officer_name     text,
    officer_position text,
    visited_on       date,
    note             text,
    primary key (case_id, position)
);

create table prior_complaint (
    case_id           uuid primary key references report,
    complained_on     date        not null,
    addressee         text        not null,
    form              text        not null,
    reference         text,
    text              text,
    proof_evidence_id uuid,
    recorded_at       timestamptz not null,
    version           integer     not null
);

create table addition (
    information_id uuid primary key,
    case_id        uuid        not null references report,
    question_id    uuid,
    added_at       timestamptz not null,
    text           text        not null
);
create index addition_of_case on addition (case_id);

create table dispute (
    dispute_id  uuid primary key,
    case_id     uuid        not null references report,
    response_id uuid        not null,
    disputed_at timestamptz not null,
    text        text        not null,
    unique (case_id, response_id)
);

-- File names may name persons: they stay here. The bytes lie apart, so that lists of files never read them.
create table evidence (
    evidence_id uuid primary key,
    case_id     uuid        not null references report,
    kind        text        not null,
    file_name   text        not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      text        not null,
    added_at    timestamptz not null
);
create index evidence_of_case on evidence (case_id);

create table evidence_content (
    evidence_id uuid primary key references evidence,
    content     bytea not null
);

-- Who read an identity, when and why: kept for good.
create table identity_read (
    read_id bigint generated always as identity primary key,
    case_id uuid        not null,
    reader  text        not null,
    roles   text        not null,
    reason  text        not null,
    read_at timestamptz not null
);
create index identity_read_of_case on identity_read (case_id, read_at);

-- Requests that were already answered, by keyed hash: neither key nor content can be read back.
create table idempotency_key (
    key_hash   bytea primary key,
    body_hash  bytea       not null,
    outcome    text        not null,
    kept_until timestamptz not null
);
create index idempotency_key_expiry on idempotency_key (kept_until);

-- Wrong PINs of the last hour, by tracking code, whether or not that code exists.
create table wrong_pins (
    tracking_code text primary key,
    tried_at      timestamptz[] not null,
    locked_until  timestamptz
);

-- What happened to a case, as the events of all services tell it; the reporter's timeline is computed from these.
create table fact (
    event_id       text primary key,
    case_id        uuid        not null,
    source         text        not null,
    sequence       bigint      not null,
    kind           text        not null,
    happened_at    timestamptz not null,
    agency_code    text,
    reference      uuid,
    number         integer,
    detail         text,
    flag           boolean     not null,
    rule           text,
    started_at     timestamptz,
    time_limit     integer,
    unit           text,
    due            timestamptz
);
create index fact_of_case on fact (case_id);

-- This service's own copy of the directory.
create table agency (
    code        text primary key,
    name        text    not null,
    region_name text    not null,
    active      boolean not null,
    version     integer not null
);

create table agency_service (
    agency_code text    not null references agency,
    position    integer not null,
    code        text    not null,
    name        text    not null,
    primary key (agency_code, position)
);
