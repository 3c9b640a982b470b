-- Stretches in which many cases came about the same agency and substance; small numbers are no pattern.
select d.agency_code, coalesce(a.name, d.agency_code) as agency_name, d.substance, count(*) as cases,
       count(*) filter (where not d.closed) as open_cases, count(distinct d.region) as regions,
       min(d.opened_at) as first_at, max(d.opened_at) as last_at,
       exists (select 1 from desk_case o where o.origin = 'OWN_INITIATIVE' and not o.closed
               and o.agency_code = d.agency_code and o.substance = d.substance) as investigated
from desk_case d left join agency a on a.agency_code = d.agency_code
where d.opened_at >= :since and d.agency_code is not null and d.origin <> 'OWN_INITIATIVE'
group by d.agency_code, a.name, d.substance
having count(*) >= :least
order by cases desc, d.agency_code, d.substance
limit 100
