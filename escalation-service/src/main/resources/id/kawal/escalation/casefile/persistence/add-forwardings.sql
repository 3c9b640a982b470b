-- Hand-overs to the Ombudsman; the primary key refuses a second one of a case.
insert into forwarding (case_id, forwarded_at, reason, snapshot)
select * from unnest(:cases::uuid[], :forwarded::timestamptz[], :reasons::text[], :snapshots::text[])
