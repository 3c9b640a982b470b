-- Cases of the last year at many agencies: a third with the agency, a tenth at the desk, the others closed; each with four
-- clocks and eight facts, of which some were skipped steps.
insert into agency (agency_code, name, region, superior, superior_reachable, kind)
select 'BENCH-' || n, 'Dinas ' || n, 'Kabupaten ' || n % 15, 'Sekretaris Daerah', n % 10 > 0, 'LOCAL_GOVERNMENT'
from generate_series(1, 120) n;

create temporary table made as
select uuidv7() as case_id, n, case when n % 100 < 33 then 'WAITING_PROVIDER' when n % 100 < 43 then 'SUBMITTED' else 'CLOSED_BY_OMBUDSMAN' end as stage,
       timestamptz '2026-06-01' - n * interval '1 year' / :cases as at, 'BENCH-' || 1 + n % 120 as agency
from generate_series(1, :cases) n;

insert into case_file (case_id, submitted_at, office, reported_agency, substance, channel, confidential, event_date, language,
    agency_code, stage, consented, missing, eligible_since, forwarded_at, closed_at, facts, version)
select case_id, at, 'LAMPUNG', agency, (array['HEALTH', 'EDUCATION', 'LAND', 'POLICE', 'LICENSING'])[1 + n % 5], 'WEB', false,
       at::date - 10, 'id', agency, stage, true, '', case when n % 3 = 0 then at + interval '15 days' end,
       case when stage <> 'WAITING_PROVIDER' then at + interval '15 days' end,
       case when stage like 'CLOSED%' then at + n % 40 * interval '1 day' end, 8, 1
from made;

insert into desk_case (case_id, origin, opened_at, state, since, closed, agency_code, substance, confidential, subject, marks,
    last_step_at, version)
select case_id, 'FORWARDED', at, case when stage = 'SUBMITTED' then 'DOCUMENT_REVIEW' else 'CLOSED_RESOLVED' end, at,
       stage <> 'SUBMITTED', agency, 'HEALTH', false, 'Perkara ' || n, '', at, 1
from made where stage <> 'WAITING_PROVIDER';

insert into clock (clock_id, case_id, rule, run, policy_version, agency_code, started_at, day_zero, limit_amount, limit_unit,
    extended_by, status, due_at, stopped_at, stop_reason, missed_due, next_at, version)
select gen_random_uuid(), case_id, rule, 1, '2026-01', agency, at, at::date, 14, 'CALENDAR_DAYS', 0,
       case when stage like 'CLOSED%' then 'STOPPED' when n % 20 = 0 then 'MISSED' else 'RUNNING' end,
       case when stage like 'CLOSED%' then at + interval '14 days' else timestamptz '2026-06-01' + n % 60 * interval '1 day' end,
       case when stage like 'CLOSED%' then at + n % 14 * interval '1 day' end, case when stage like 'CLOSED%' then 'MET' end,
       case when n % 20 = 0 then at + interval '14 days' end, null, 1
from made, unnest(array['A1', 'A3', 'A9', 'B1']) as rule;

insert into case_fact (case_id, number, kind, happened_at, recorded_at, agency_code, details)
select case_id, number, case when number = 7 and n % 50 = 0 then 'STEP_SKIPPED' else 'CLOCK_STARTED' end, at + number * interval '1 day', at,
       agency, case when number = 7 and n % 50 = 0 then '{"step":"forward","reason":"NO_CONSENT"}' else '{"rule":"A1","run":"1"}' end
from made, generate_series(1, 8) as number;

analyze;
