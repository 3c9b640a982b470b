-- Nothing that a visitor may begin without an account grows without bound: who began a report is known by a keyed hash of the address
-- alone, and however often it is touched, it goes in the end.
alter table draft_report
    add column begun_by bytea,
    add column begun_at timestamptz not null default now();
create index draft_report_visitor on draft_report (begun_by) where begun_by is not null;
