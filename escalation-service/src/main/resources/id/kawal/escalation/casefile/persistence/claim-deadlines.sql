-- Claims the given deadlines, but for those that are gone or whose case somebody else holds.
select d.due_at, d.clock_id, d.case_id
from unnest(:due::timestamptz[], :clocks::uuid[]) as w (due_at, clock_id)
join deadline d on d.due_at = w.due_at and d.clock_id = w.clock_id
join case_file c on c.case_id = d.case_id
order by d.due_at, d.clock_id
for update of c skip locked
