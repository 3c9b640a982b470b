-- Cases that are due together were mostly reported together, so their rows share pages, and one batch of the sweep updates
-- every row of a page. An update stays in its page (HOT) only if there is room for a second version of each row.
alter table case_file set (fillfactor = 50);
alter table clock set (fillfactor = 50);

-- Facts and steps are written only while the row of their case is held and only for cases and clocks just read: checking that
-- for each row anew was a tenth of what a step costs the database.
alter table case_fact drop constraint case_fact_case_id_fkey;
alter table clock_step drop constraint clock_step_clock_id_fkey;

-- The first parked deadline to be tried again is asked for once a second.
create index parked_deadline_retry on parked_deadline (retry_at);

-- Who had a parked deadline tried again at once, and why. Only ever added to.
create table deadline_retry (
    retry_id            uuid primary key,
    clock_id            uuid not null,
    case_id             uuid not null,
    due_at              timestamptz not null,
    attempts            integer not null,
    error               text not null,
    requested_at        timestamptz not null,
    requested_by        text not null,
    reason              text not null
);
create index deadline_retry_clock on deadline_retry (clock_id, requested_at);
