-- What was silently not done, by reason. That a later step was due already hides nothing, so it is not counted; the rest is few
-- and has an index of its own.
select skipped as reason, count(*) as times from clock_step
where skipped is not null and skipped <> 'OVERTAKEN' and recorded_at >= :since
group by skipped order by times desc, reason
