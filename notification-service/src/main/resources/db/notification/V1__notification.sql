-- What is known of those whom the service tells. Every row is filled from events, in any order.

create table known_case (
    case_id uuid primary key,
    reporter_id uuid not null,
    confidential boolean not null
);

-- The contact stays sealed (a JWE) as it was received; null once it was erased.
create table sealed_contact (
    reporter_id uuid primary key,
    case_id uuid,
    sealed text
);

create table known_agency (
    code text primary key,
    name text not null,
    email text not null,
    superior_email text not null,
    active boolean not null
);

-- due is null while a clock stands still; running is false once it ended or its date has passed.
create table known_clock (
    clock_id uuid primary key,
    case_id uuid not null,
    rule text not null,
    agency_code text not null,
    due timestamptz,
    running boolean not null
);
create index known_clock_case on known_clock (case_id);

-- One message: one piece of news for one audience by one channel. Moments of the office (happened_at, due, expires_at,
-- sent_at) run in the office's time; next_attempt_at, lease_until and the waits run in the time of this database.
create table message (
    id uuid primary key,
    number bigint generated always as identity unique,
    event_id text not null,
    case_id uuid not null,
    audience text not null,
    channel text not null,
    kind text not null,
    agency_code text,
    other_agency_code text,
    clock_id uuid,
    rule text,
    due timestamptz,
    detail text,
    happened_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null default 'PENDING'
        check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'SKIPPED', 'UNCERTAIN')),
    reason text,
    recipient text,
    attempts int not null default 0,
    tries int not null default 0,
    resent_by text,
    written_at timestamptz not null default now(),
    recipient_until timestamptz not null,
    date_until timestamptz not null,
    next_attempt_at timestamptz not null default now(),
    lease_until timestamptz,
    sent_at timestamptz,
    unique (event_id, audience, channel)
);
create index message_turn on message (next_attempt_at) where state = 'PENDING';
create index message_lease on message (lease_until) where state = 'SENDING';
create index message_uncertain on message (id) where state = 'UNCERTAIN';
create index message_case on message (case_id, number);
create index message_agency on message (agency_code) where state = 'PENDING';
