-- What the outbox has to deliver. The relay removes a row once the broker has acknowledged it.
-- The order of the columns matters: the default of tx gives the transaction its id before the identity of seq is drawn,
-- so that every drawn seq belongs to a transaction that shows in snapshots (the floor of the relay rests on this).
-- Only the primary key is indexed. Insert and delete only, hence full pages and an eager vacuum.
create table outbox (
    tx xid8 not null default pg_current_xact_id(),
    seq bigint generated always as identity primary key,
    event_id uuid not null,
    topic text not null,
    key text not null,
    type text not null,
    sequence bigint not null,
    time text not null,
    data_schema text not null,
    trace_parent text,
    payload bytea
) with (
    fillfactor = 100,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 50000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 50000,
    autovacuum_vacuum_cost_delay = 0
);

-- The last sequence given out per topic and key. Its row lock makes the order of a key the order of commits.
create table outbox_sequence (
    topic text not null,
    key text not null,
    last bigint not null,
    primary key (topic, key)
) with (fillfactor = 80);

-- The last sequence taken up per subscription and key, and how many events of the key are parked behind it.
create table consumed_sequence (
    subscription text not null,
    key text not null,
    last bigint not null default 0,
    held integer not null default 0,
    primary key (subscription, key)
) with (fillfactor = 80);

-- Events that could not be taken up yet. State PARKED asks for an operator, WAITING for an event of another topic;
-- both are open. REPLAYED and DISCARDED are kept as the record of who decided what and why.
create table parked_event (
    id uuid primary key,
    subscription text not null,
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    key text,
    sequence bigint,
    type text,
    headers text not null,
    payload bytea,
    state text not null,
    reason text not null,
    error text,
    waits_for text,
    attempts integer not null default 1,
    parked_at timestamptz not null,
    tried_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by text,
    resolution text
);

create unique index parked_event_place on parked_event (subscription, key, sequence)
    where state in ('PARKED', 'WAITING') and sequence is not null;
create unique index parked_event_record on parked_event (subscription, topic, partition, record_offset)
    where state in ('PARKED', 'WAITING') and sequence is null;
create index parked_event_waits_for on parked_event (waits_for) where waits_for is not null;
