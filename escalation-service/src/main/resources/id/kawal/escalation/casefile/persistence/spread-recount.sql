-- Notes each case that an amended calendar may concern, in one statement and once: those with a clock that is not over, is due after
-- the first amended day, and belongs to an agency that uses one of the calendars. Clocks that no agency owes count on the calendar of
-- the policy, so that an amendment of the office's own calendar concerns all of them. No case row is locked here. A case too many
-- is counted anew and found unmoved.
insert into recount_case (case_id, revision, retry_at)
select distinct case_id, :revision, :at::timestamptz
from clock
where status in ('RUNNING', 'PAUSED') and due_at >= :first::timestamptz
  and (:office or agency_code = any(:agencies::text[]))
on conflict do nothing
