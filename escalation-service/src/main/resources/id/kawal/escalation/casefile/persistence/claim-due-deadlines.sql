-- Claims due deadlines, oldest first.
-- The limit stands inside, before the join: the primary key of deadline (due_at, clock_id) is read in order and no further
-- than the limit, whatever is due beyond it. Only the case row is locked, and a case that somebody else holds is left for the
-- next pass, so that the sweep never waits while it holds locks. What was claimed must be looked at anew after this statement:
-- it may have been dealt with between its snapshot and the lock.
select d.due_at, d.clock_id, d.case_id
from (
    select due_at, clock_id, case_id
    from deadline
    where due_at <= :now
    order by due_at, clock_id
    limit :limit
) d
join case_file c on c.case_id = d.case_id
order by d.due_at, d.clock_id
for update of c skip locked
