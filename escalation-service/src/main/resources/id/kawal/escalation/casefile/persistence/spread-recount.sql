-- Notes each case that an amended calendar may concern, in one statement and once: those with a clock that is not over, is due after
-- the first amended day, and counts on one of the calendars, because its rule names it or because its agency uses it. No case row is
-- locked here. A case too many is counted anew and found unmoved.
insert into recount_case (case_id, revision, retry_at)
select distinct case_id, :revision, :at::timestamptz
from clock
where status in ('RUNNING', 'PAUSED') and due_at >= :first::timestamptz
  and (calendar = any(:calendars::text[]) or calendar is null and agency_code = any(:agencies::text[]))
on conflict do nothing
