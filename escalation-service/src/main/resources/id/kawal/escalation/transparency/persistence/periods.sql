-- For each quarter in which reports came: all of them, and those of each region, kind of agency and category. Asked seldom: the
-- answer is kept for minutes. Deadlines are those that agencies owe (A1 and A3); a miss that was taken back was none.
select grouping(region) = 1 and grouping(kind) = 1 and grouping(category) = 1 as everything,
       case when grouping(region) = 0 then 'REGION' when grouping(kind) = 0 then 'AGENCY_KIND'
            when grouping(category) = 0 then 'CATEGORY' end as breakdown,
       extract(year from quarter)::integer as year, extract(quarter from quarter)::integer as number,
       coalesce(region, kind, category, '') as code, count(*) as received, count(closed_at) as closed,
       percentile_cont(0.5) within group (order by extract(epoch from closed_at - submitted_at) / 86400) as median_days,
       coalesce(sum(kept), 0) as kept, coalesce(sum(missed), 0) as missed
from (
    select date_trunc('quarter', f.submitted_at at time zone :zone) as quarter, coalesce(a.region, '') as region,
           coalesce(a.kind, '') as kind, f.substance as category, f.submitted_at, f.closed_at, k.kept, k.missed
    from case_file f
    left join agency a on a.agency_code = f.reported_agency
    left join (
        select case_id, count(*) filter (where missed_due is not null and retracted_at is null) as missed,
               count(*) filter (where stop_reason = 'MET' and (missed_due is null or retracted_at is not null)) as kept
        from clock where rule in ('A1', 'A3') group by case_id
    ) k on k.case_id = f.case_id
) report
group by grouping sets ((quarter), (quarter, region), (quarter, kind), (quarter, category))
