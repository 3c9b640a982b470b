-- The cases of the desk by their next deadline, those without one last; the page begins after the given one. Few thousand
-- open cases at most: they are read through desk_case_open or desk_case_handler, their clocks through the key of clock.
select d.case_id, d.origin, d.state, d.since, d.opened_at, d.agency_code, a.name as agency_name, d.substance, d.region,
       d.confidential, d.subject, d.handler, d.version, k.next_due, k.next_rule, k.overdue
from desk_case d
left join agency a on a.agency_code = d.agency_code
left join lateral (
    select min(c.due_at) filter (where c.status = 'RUNNING') as next_due,
           (array_agg(c.rule order by c.due_at) filter (where c.status = 'RUNNING'))[1] as next_rule,
           coalesce(string_agg(distinct c.rule, ',')
               filter (where c.status = 'MISSED' and c.stopped_at is null and c.settled_at is null), '') as overdue
    from clock c where c.case_id = d.case_id
) k on true
where (:closed::boolean is null or d.closed = :closed)
  and (:state::text is null or d.state = :state)
  and (:handlers::text[] is null or d.handler = any(:handlers))
  and (not :unassigned or d.handler is null)
  and (:agency::text is null or d.agency_code = :agency)
  and (not :overdue or k.overdue <> '')
  and (:due_before::timestamptz is null or k.next_due <= :due_before)
  and not exists (select 1 from conflict_of_interest i where i.case_id = d.case_id and i.member = :caller)
  and (:text::text is null or d.search @@ websearch_to_tsquery('simple', :text) or d.subject ilike :like
       or d.case_id::text like :prefix)
  and (:after_case::uuid is null
       or (coalesce(k.next_due, 'infinity'), d.case_id) > (coalesce(:after_due::timestamptz, 'infinity'), :after_case))
order by coalesce(k.next_due, 'infinity'), d.case_id
limit :limit
