-- The cases of the desk by the deadline that is to be dealt with first: one that was missed and is still waited for before one
-- that runs, those without any last; the page begins after the given one. What an agency missed in its own time, before the
-- case came here, burns nobody at the desk, also where it came at the very moment at which the agency got it. Few thousand open
-- cases at most: they are read through desk_case_open or desk_case_handler, their clocks through the key of clock.
-- A number of the register is found by how it begins, through desk_case_register.
select d.case_id, d.register_number, d.origin, d.state, d.since, d.opened_at, d.agency_code, a.name as agency_name, d.service_code,
       a.services ->> d.service_code as service_name, d.substance, d.region,
       d.confidential, d.subject, d.handler, d.version, k.next_due, k.next_rule, k.first_due, k.first_rule, k.overdue
from desk_case d
join case_file f on f.case_id = d.case_id
left join agency a on a.agency_code = d.agency_code
left join lateral (
    select min(c.due_at) filter (where c.status = 'RUNNING') as next_due,
           (array_agg(c.rule order by c.due_at) filter (where c.status = 'RUNNING'))[1] as next_rule,
           coalesce(string_agg(distinct c.rule, ',') filter (where c.status = 'MISSED' and w.waiting), '') as overdue,
           min(c.due_at) filter (where w.waiting) as first_due,
           (array_agg(c.rule order by c.due_at) filter (where w.waiting))[1] as first_rule
    from clock c cross join lateral (
        select c.stopped_at is null and c.settled_at is null and c.status in ('RUNNING', 'MISSED') and not d.closed
               and (f.forwarded_at is null or least(c.started_at, c.due_at) >= f.forwarded_at) as waiting
    ) w where c.case_id = d.case_id
) k on true
where (:closed::boolean is null or d.closed = :closed)
  and (:state::text is null or d.state = :state)
  and (:handlers::text[] is null or d.handler = any(:handlers))
  and (not :unassigned or d.handler is null)
  and (:agency::text is null or d.agency_code = :agency)
  and (:region::text is null or d.region = :region)
  and (not :overdue or k.overdue <> '')
  and (:due_before::timestamptz is null or k.first_due >= :now and k.first_due <= :due_before)
  and not exists (select 1 from conflict_of_interest i where i.case_id = d.case_id and i.member = :caller)
  and (:text::text is null or d.search @@ websearch_to_tsquery('simple', :text) or d.subject ilike :like
       or d.case_id::text like :prefix or d.case_id::text like :suffix
       or d.case_id in (select r.case_id from desk_case r where lower(r.register_number) >= lower(:text)
                        and lower(r.register_number) < lower(:text) || chr(1114111)))
  and (:after_case::uuid is null
       or (coalesce(k.first_due, 'infinity'), d.case_id) > (coalesce(:after_due::timestamptz, 'infinity'), :after_case))
order by coalesce(k.first_due, 'infinity'), d.case_id
limit :limit
