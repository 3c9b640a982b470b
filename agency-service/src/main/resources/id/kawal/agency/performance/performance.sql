-- How one agency did with the cases that reached it: all together (month is null), and by the month in which they came.
-- Judged is what can no longer turn out otherwise: answered or refused, or a deadline missed already.
with mine as (
    select e.case_id, e.state,
           date_trunc('month', e.delivered_at at time zone :zone)::date as month,
           (select extract(epoch from min(a.acted_at) - e.delivered_at) / 86400
              from inbox_action a
             where a.case_id = e.case_id and a.agency_code = e.agency_code and a.kind = 'RESPONSE'
               and a.acted_at >= e.delivered_at) as answer_days,
           exists (select 1 from case_clock c
                    where c.case_id = e.case_id and c.agency_code = e.agency_code
                      and c.rule in ('A1', 'A3') and c.missed) as missed
      from inbox_entry e
     where e.agency_code = :agency and e.delivered_at >= :since
)
select month,
       count(*) as received,
       count(*) filter (where state in ('DELIVERED', 'ACKNOWLEDGED', 'AWAITING_REPORTER', 'DISPUTED')) as pending,
       count(answer_days) as answered,
       count(*) filter (where missed) as missed,
       count(*) filter (where missed or answer_days is not null or state = 'DECLINED') as judged,
       percentile_cont(0.5) within group (order by answer_days::double precision) as median_days
  from mine
 group by grouping sets ((), (month))
 order by month desc nulls first
