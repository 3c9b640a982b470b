-- A report that is being written in a browser, kept under the hash of the token in its cookie. Answers and files are personal data:
-- they stay here and go once the report is sent or nobody has touched it for a while. Times are of the database: people type in
-- real time, whatever the clock of a training office does.
create table draft_report (
    token_hash bytea primary key,
    answers    text        not null,
    receipt    text,
    touched_at timestamptz not null default now()
);
create index draft_report_age on draft_report (touched_at);

create table draft_file (
    file_id    uuid primary key,
    token_hash bytea       not null references draft_report on delete cascade,
    kind       text        not null,
    file_name  text        not null,
    media      text        not null,
    size       bigint      not null,
    content    bytea       not null,
    added_at   timestamptz not null default clock_timestamp()
);
create index draft_file_of_draft on draft_file (token_hash, added_at);

-- A reporter who looks at the own case in a browser, let in by tracking code and PIN.
create table case_visit (
    token_hash bytea primary key,
    case_id    uuid        not null references report,
    used_at    timestamptz not null default now()
);
create index case_visit_age on case_visit (used_at);

-- Who files for the reporter, by power of attorney (UU 37/2008 art. 24(4)).
create table representative (
    case_id      uuid primary key references report,
    name         text    not null,
    organisation text,
    version      integer not null
);

-- The promised limits, for who chooses a service.
alter table agency_service add column time_limit integer;
alter table agency_service add column unit text;
