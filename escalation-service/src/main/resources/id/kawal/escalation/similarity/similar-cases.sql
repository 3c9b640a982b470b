-- The cases that resemble the given one most. Candidates come from two indexes: desk_case_subject (written alike, % uses
-- pg_trgm.similarity_threshold) and desk_case_agency (the same agency within the window); both are scored the same way.
with this as (select * from desk_case where case_id = :case),
candidate as (
    select d.* from desk_case d, this t where d.case_id <> t.case_id and t.subject <> '' and d.subject % t.subject
    union
    select d.* from desk_case d, this t
    where d.case_id <> t.case_id and d.agency_code = t.agency_code
      and d.opened_at between t.opened_at - :window::interval and t.opened_at + :window::interval
), scored as (
    select c.case_id, c.state, c.subject, c.opened_at, c.handler,
           similarity(c.subject, t.subject) as alike,
           coalesce(c.agency_code = t.agency_code, false) as same_agency,
           coalesce(c.service_code = t.service_code, false) as same_service,
           coalesce(c.region = t.region, false) as same_region,
           c.substance = t.substance as same_substance,
           abs(extract(epoch from c.opened_at - t.opened_at)) / 86400 as days_apart
    from candidate c, this t
)
select *, alike * 0.5 + same_agency::int * 0.2 + same_service::int * 0.1 + same_region::int * 0.05
          + same_substance::int * 0.1 + greatest(0, 1 - days_apart / 365) * 0.05 as score
from scored s
where not exists (select 1 from conflict_of_interest i where i.case_id = s.case_id and i.member = :caller)
order by score desc, case_id
limit 20
