-- Takes a deadline that cannot be dealt with out of the way of the others; each attempt doubles the wait, up to 64 times.
with gone as (
    delete from deadline where due_at = :due and clock_id = :clock
)
insert into parked_deadline as p (clock_id, case_id, due_at, error, attempts, parked_at, retry_at)
values (:clock, :case, :due, :error, 1, :now, :now + make_interval(secs => :backoff))
on conflict (clock_id) do update set due_at = excluded.due_at, error = excluded.error, attempts = p.attempts + 1,
    retry_at = excluded.parked_at + make_interval(secs => :backoff * power(2, least(p.attempts, 6)))
