-- What was silently not done, by reason. That a later step was due already hides nothing, so it is not counted; the rest is few
-- and has an index of its own (V14).
select details::json ->> 'reason' as reason, count(*) as times from case_fact
where kind = 'STEP_SKIPPED' and details not like '%OVERTAKEN%' and happened_at >= :since
group by 1 order by times desc, reason
