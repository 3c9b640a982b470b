-- The facts of cases, each case's in the order in which they were heard of; the primary key gives both.
select case_id, number, event_id, kind, happened_at, recorded_at, agency_code, reference, details
from case_fact where case_id = any (:cases::uuid[]) order by case_id, number
