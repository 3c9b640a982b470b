-- What was acted upon in the runs of cases: their misses and steps. A miss comes once more with each step of its run.
select c.case_id, c.clock_id, c.missed_due, c.retracted_at, s.step, s.due_at, s.recorded_at, s.skipped
from clock c left join clock_step s on s.clock_id = c.clock_id
where c.case_id = any (:cases::uuid[])
order by s.recorded_at, s.due_at
