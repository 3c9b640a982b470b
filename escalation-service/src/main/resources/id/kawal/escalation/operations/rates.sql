-- How many deadlines were kept and missed, by rule and, of those that the agency owes, by agency. A clock that ended because what
-- it waited for was no longer needed was neither kept nor missed; one whose miss was taken back was kept. News for the reporter (B16)
-- begin their next run by being sent: there a restart is what was asked for. The time bar (A9) is nobody's duty.
select c.rule, c.agency_code, min(a.name) as agency_name,
       count(*) filter (where c.missed_due is null or c.retracted_at is not null) as kept,
       count(*) filter (where c.missed_due is not null and c.retracted_at is null) as missed
from clock c left join agency a on a.agency_code = c.agency_code
where c.rule <> 'A9' and (c.missed_due >= :since and c.retracted_at is null
   or c.stopped_at >= :since and (c.stop_reason = 'MET' or c.stop_reason = 'RESTARTED' and c.rule = 'B16')
      and (c.missed_due is null or c.retracted_at is not null))
group by grouping sets ((c.rule), (c.rule, c.agency_code))
