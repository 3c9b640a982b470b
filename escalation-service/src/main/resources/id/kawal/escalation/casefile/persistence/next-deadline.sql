-- The earliest deadline, one descent of the primary key, and the first parked one to be tried again.
select (select due_at from deadline where due_at >= :from order by due_at, clock_id limit 1) as due,
    (select min(retry_at) from parked_deadline) as retry
