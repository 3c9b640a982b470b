-- What the desk of the Ombudsman did in a case that concerns its agency: letters, summonses, sessions, results.
create table office_step (
    event_id    text primary key,
    case_id     uuid not null,
    agency_code text not null,
    at          timestamptz not null,
    step        text not null,
    state       text not null,
    day         date
);

create index office_step_by_case on office_step (case_id);
