-- Each agency's inbox: its own copy of the cases that it holds or held, and what it did with them.

create table inbox_case (
    case_id         uuid primary key,
    agency_code     text not null,
    service_code    text,
    substance       text not null,
    channel         text not null,
    confidential    boolean not null,
    event_date      date not null,
    language        text not null,
    submitted_at    timestamptz not null
);

comment on column inbox_case.agency_code is 'the agency that was named or holds the case now';

create table inbox_entry (
    case_id          uuid not null references inbox_case (case_id),
    agency_code      text not null,
    state            text not null,
    delivered_at     timestamptz not null,
    file_complete    boolean not null,
    open_question_id uuid,
    answers          integer not null,
    transferred_to   text,
    received_from    text,
    due_order        timestamptz not null,
    primary key (case_id, agency_code)
);

comment on column inbox_entry.due_order is 'the next due moment; year 9000 when the agency must act without a date, 9999 when there is nothing left to do';

-- The agency's list, sorted by what is due next, paged by key.
create index inbox_by_due on inbox_entry (agency_code, due_order, case_id);

create table inbox_action (
    action_id       uuid primary key,
    case_id         uuid not null,
    agency_code     text not null,
    kind            text not null,
    acted_at        timestamptz not null,
    number          integer not null,
    idempotency_key text,
    content_hash    text not null,
    text            text,
    reference       text,
    code            text,
    file_complete   boolean,
    days            integer,
    foreign key (case_id, agency_code) references inbox_entry (case_id, agency_code)
);

comment on column inbox_action.code is 'what an answer says, why more time is asked for or the case refused, or the agency it is handed to';

create index inbox_action_by_case on inbox_action (case_id, acted_at);
create unique index inbox_action_by_key on inbox_action (case_id, agency_code, idempotency_key);

create table inbox_attachment (
    evidence_id uuid primary key,
    action_id   uuid not null references inbox_action (action_id),
    case_id     uuid not null,
    place       integer not null,
    file_name   text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null,
    content     bytea not null
);

create index inbox_attachment_by_case on inbox_attachment (case_id);

create table inbox_evidence (
    evidence_id uuid primary key,
    case_id     uuid not null,
    kind        text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null
);

create index inbox_evidence_by_case on inbox_evidence (case_id);

create table inbox_reporter_fact (
    fact_id    bigint generated always as identity primary key,
    case_id    uuid not null,
    kind       text not null,
    told_at    timestamptz not null,
    subject_id uuid,
    refers_to  uuid
);

comment on column inbox_reporter_fact.subject_id is 'under which intake keeps the text or the file';
comment on column inbox_reporter_fact.refers_to is 'the question answered or the answer disputed';

create index inbox_reporter_fact_by_case on inbox_reporter_fact (case_id, fact_id);

create table inbox_undeliverable (
    case_id     uuid primary key references inbox_case (case_id),
    agency_code text not null,
    noticed_at  timestamptz not null
);
