-- Takes deadlines that cannot be dealt with out of the way of the others; each attempt doubles the wait, up to 64 times.
with bad as (
    select * from unnest(:due::timestamptz[], :clocks::uuid[], :cases::uuid[], :errors::text[])
        as b (due_at, clock_id, case_id, error)
), gone as (
    delete from deadline d using bad b where d.due_at = b.due_at and d.clock_id = b.clock_id
)
insert into parked_deadline as p (clock_id, case_id, due_at, error, attempts, parked_at, retry_at)
select clock_id, case_id, due_at, error, 1, :now, :now + make_interval(secs => :backoff) from bad
on conflict (clock_id) do update set due_at = excluded.due_at, error = excluded.error, attempts = p.attempts + 1,
    retry_at = excluded.parked_at + make_interval(secs => :backoff * power(2, least(p.attempts, 6)))
