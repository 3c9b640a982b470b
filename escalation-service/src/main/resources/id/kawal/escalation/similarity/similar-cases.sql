-- The cases that resemble the given one most. Candidates are those of the same agency, substance or region within the window,
-- through an index each (desk_case_agency, desk_case_substance, desk_case_region), and those with the very same subject
-- (desk_case_subject); how alike two subjects are is computed for these alone, and once. Of another agency only those are shown
-- whose subjects are written alike.
with this as materialized (select * from desk_case where case_id = :case),
candidate as (
    select d.case_id from desk_case d, this t
    where d.agency_code = t.agency_code
      and d.opened_at between t.opened_at - :window::interval and t.opened_at + :window::interval
    union
    select d.case_id from desk_case d, this t
    where d.substance = t.substance
      and d.opened_at between t.opened_at - :window::interval and t.opened_at + :window::interval
    union
    select d.case_id from desk_case d, this t
    where d.region = t.region
      and d.opened_at between t.opened_at - :window::interval and t.opened_at + :window::interval
    union
    select d.case_id from desk_case d, this t where t.subject <> '' and d.subject = t.subject
), scored as (
    select c.case_id, c.state, c.subject, c.opened_at, c.handler, c.agency_code, c.service_code, c.substance,
           case when t.subject = '' or c.subject = '' then 0 else similarity(c.subject, t.subject) end as alike,
           coalesce(c.agency_code = t.agency_code, false) as same_agency,
           coalesce(c.service_code = t.service_code, false) as same_service,
           coalesce(c.region = t.region, false) as same_region,
           c.substance = t.substance as same_substance,
           abs(extract(epoch from c.opened_at - t.opened_at)) / 86400 as days_apart
    from candidate join desk_case c using (case_id), this t
    where c.case_id <> t.case_id
)
select *, alike * 0.5 + same_agency::int * 0.2 + same_service::int * 0.1 + same_region::int * 0.05
          + same_substance::int * 0.1 + greatest(0, 1 - days_apart / 365) * 0.05 as score
from scored s
where (s.same_agency or s.alike >= 0.3)
  and not exists (select 1 from conflict_of_interest i where i.case_id = s.case_id and i.member = :caller)
order by score desc, case_id
limit 20
