-- The open cases by state: how many of them have a deadline within three days, how many one that was missed and not made good,
-- and how old they are. What an agency missed in its own time, before the case came to the desk, burns nobody there. One pass over
-- the cases and one over the clocks that run or were missed.
select coalesce(d.state, f.stage) as stage, count(*) as open,
       count(*) filter (where k.at_risk and not coalesce(k.missed_here >= coalesce(f.forwarded_at, '-infinity'), false)) as at_risk,
       count(*) filter (where k.missed_here >= coalesce(f.forwarded_at, '-infinity')) as overdue,
       count(*) filter (where f.submitted_at > :week) as week,
       count(*) filter (where f.submitted_at <= :week and f.submitted_at > :month) as month,
       count(*) filter (where f.submitted_at <= :month and f.submitted_at > :quarter) as quarter,
       count(*) filter (where f.submitted_at <= :quarter) as older
from case_file f
left join desk_case d on d.case_id = f.case_id
left join (
    select case_id, bool_or(status = 'RUNNING' and due_at <= :soon and rule <> 'A9') as at_risk,
           max(least(started_at, due_at)) filter (where status = 'MISSED' and stopped_at is null and settled_at is null) as missed_here
    from clock where status in ('RUNNING', 'MISSED') group by case_id
) k on k.case_id = f.case_id
where f.closed_at is null
group by 1
