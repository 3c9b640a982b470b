-- The deadlines that come next.
select case_id, rule, agency_code as agency, due_at as due
from clock where status = 'RUNNING' and rule <> 'A9' and due_at between :now and :next_week
order by due_at, clock_id limit 25
