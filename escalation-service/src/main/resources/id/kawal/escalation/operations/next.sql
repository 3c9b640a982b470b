-- The deadlines that come next.
select c.clock_id, c.case_id, c.rule, coalesce(a.name, c.agency_code) as agency, c.due_at as due,
       d.case_id is not null as at_desk
from (
    select * from clock where status = 'RUNNING' and rule <> 'A9' and due_at between :now and :next_week
    order by due_at, clock_id limit 25
) c left join agency a on a.agency_code = c.agency_code left join desk_case d on d.case_id = c.case_id
order by c.due_at, c.clock_id
