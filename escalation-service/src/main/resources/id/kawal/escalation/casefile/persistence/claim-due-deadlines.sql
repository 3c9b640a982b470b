-- Claims due deadlines, oldest first.
-- The limit stands inside, before the join: the primary key of deadline (due_at, clock_id) is read in order and no further
-- than the limit, whatever is due beyond it; from keeps the walk off the dead entries of what was dealt with. Only the case
-- row is locked, and a case that somebody else holds is left for the next pass, so that the sweep never waits while it
-- holds locks. One sweep has its turn at a time, by an advisory lock that ends with the transaction: another one would
-- look at the same rows, claim none of them and try again. What was claimed must be looked at anew after this statement:
-- it may have been dealt with between its snapshot and the lock.
with turn as materialized (
    select pg_try_advisory_xact_lock(hashtext('kawal.escalation.sweep')) as mine
)
select d.due_at, d.clock_id, d.case_id, d.looked
from (
    select due_at, clock_id, case_id, count(*) over () as looked
    from (
        select due_at, clock_id, case_id
        from deadline
        where due_at >= :from and due_at <= :now and (select mine from turn)
        order by due_at, clock_id
        limit :limit
    ) oldest
) d
join case_file c on c.case_id = d.case_id
order by d.due_at, d.clock_id
for update of c skip locked
