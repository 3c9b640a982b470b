-- How many open cases of the desk burn how much, without those in which the caller has an interest. The clocks of all open cases
-- are read once, through the key of clock; few thousand cases at most.
select count(*) filter (where first_due < :now) as overdue,
       count(*) filter (where first_due >= :now and first_due <= :soon) as at_risk,
       count(*) filter (where first_due > :soon or first_due is null) as calm,
       count(*) filter (where handler is null) as unassigned,
       count(*) filter (where handler = any(:mine)) as mine
from (
    select d.handler, min(c.due_at) as first_due
    from desk_case d
    join case_file f on f.case_id = d.case_id
    left join clock c on c.case_id = d.case_id and c.stopped_at is null and c.settled_at is null
        and c.status in ('RUNNING', 'MISSED') and (f.forwarded_at is null or least(c.started_at, c.due_at) >= f.forwarded_at)
    where not d.closed
      and not exists (select 1 from conflict_of_interest i where i.case_id = d.case_id and i.member = :caller)
    group by d.case_id
) open_cases
