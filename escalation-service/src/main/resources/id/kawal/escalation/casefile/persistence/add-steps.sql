-- Steps that were dealt with; the primary key refuses to deal with one twice.
insert into clock_step (clock_id, step, due_at, recorded_at, skipped)
select * from unnest(:clocks::uuid[], :steps::text[], :due::timestamptz[], :recorded::timestamptz[], :skipped::text[])
