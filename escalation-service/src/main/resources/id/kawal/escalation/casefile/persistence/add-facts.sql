-- Facts are only ever added; the primary key refuses a second one of the same number.
insert into case_fact (case_id, number, event_id, kind, happened_at, recorded_at, agency_code, reference, details)
select * from unnest(:cases::uuid[], :numbers::integer[], :events::uuid[], :kinds::text[], :happened::timestamptz[],
    :recorded::timestamptz[], :agencies::text[], :references::uuid[], :details::text[])
