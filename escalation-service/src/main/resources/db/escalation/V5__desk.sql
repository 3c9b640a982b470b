-- When a duty that was missed was done after all: the clock is no longer overdue.
alter table clock add column settled_at timestamptz;

-- The case as the desk of the Ombudsman has it; its facts and clocks are in case_fact and clock. Written only while the row
-- of case_file is held.
create table desk_case (
    case_id             uuid primary key references case_file,
    origin              text not null,
    opened_at           timestamptz not null,
    state               text not null,
    since               timestamptz not null,
    closed              boolean not null,
    agency_code         text,
    service_code        text,
    substance           text not null,
    region              text,
    event_date          date,
    confidential        boolean not null,
    subject             text not null,
    handler             text,
    hearing_on          date,
    marks               text not null,
    outcome             text,
    last_step_at        timestamptz not null,
    version             integer not null,
    search              tsvector generated always as (to_tsvector('simple', subject || ' ' || substance || ' '
                            || coalesce(agency_code, '') || ' ' || coalesce(service_code, '') || ' '
                            || coalesce(region, '') || ' ' || state)) stored
);
create index desk_case_search on desk_case using gin (search);
create index desk_case_open on desk_case (state) where not closed;
create index desk_case_handler on desk_case (handler) where not closed;

-- What was done, by whom, with which words; only ever added to.
create table desk_step (
    case_id             uuid not null references desk_case,
    version             integer not null,
    at                  timestamptz not null,
    done_by             text not null,
    command             text,
    event               text not null,
    state_before        text not null,
    state_after         text not null,
    words               text,
    received_at         timestamptz,
    proof               text,
    named_date          date,
    code                text,
    items               text not null,
    reference           text,
    signatory           text,
    assignee            text,
    approver            text,
    primary key (case_id, version)
);

-- That the head is asked to approve of a command, and the answer; an approval is used once.
create table desk_approval (
    approval_id         uuid primary key,
    case_id             uuid not null references desk_case,
    command             text not null,
    reason              text not null,
    asked_by            text not null,
    asked_at            timestamptz not null,
    decided_by          text,
    decided_at          timestamptz,
    granted             boolean,
    answer              text,
    used_at             timestamptz,
    version             integer not null
);
create index desk_approval_case on desk_approval (case_id);

create table desk_note (
    note_id             uuid primary key,
    case_id             uuid not null references desk_case,
    written_by          text not null,
    written_at          timestamptz not null,
    text                text not null
);
create index desk_note_case on desk_note (case_id, written_at);

-- What somebody, or a rung of the ladder, has to do.
create table desk_task (
    task_id             uuid primary key,
    case_id             uuid not null references desk_case,
    level               text not null,
    assignee            text,
    cause               text not null,
    rule                text,
    text                text not null,
    due_on              date,
    created_by          text not null,
    created_at          timestamptz not null,
    done_by             text,
    done_at             timestamptz,
    version             integer not null
);
create index desk_task_open on desk_task (case_id) where done_at is null;

-- Who works in the office.
create table office_member (
    name                text primary key,
    unit                text not null,
    rank                text not null,
    active              boolean not null,
    away_until          date,
    substitute          text references office_member,
    version             integer not null
);

-- Who declared a conflict of interest in which case (UU 37/2008 art. 40). Kept for ever.
create table conflict_of_interest (
    case_id             uuid not null references desk_case,
    member              text not null,
    declared_at         timestamptz not null,
    reason              text not null,
    primary key (case_id, member)
);
create index conflict_of_interest_member on conflict_of_interest (member);
