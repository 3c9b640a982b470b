-- Writes the clocks of the given cases and moves their deadlines. A clock that did not change is left alone. The old
-- deadline is deleted by its whole key, which the row of the clock remembers: one descent of the primary key, no other
-- index. The caller holds the case rows. Returns the earliest deadline that was set.
with given as (
    select * from unnest(:clocks::uuid[], :cases::uuid[], :rules::text[], :runs::integer[], :policies::text[],
            :agencies::text[], :started::timestamptz[], :zeros::date[], :amounts::integer[], :units::text[],
            :extended::integer[], :statuses::text[], :due::timestamptz[], :stopped::timestamptz[], :settled::timestamptz[], :reasons::text[],
            :missed::timestamptz[], :retracted::timestamptz[], :next::timestamptz[], :calendars::text[])
        as g (clock_id, case_id, rule, run, policy_version, agency_code, started_at, day_zero, limit_amount, limit_unit,
            extended_by, status, due_at, stopped_at, settled_at, stop_reason, missed_due, retracted_at, next_at,
            calendar)
), written as (
    merge into clock c using given g on c.clock_id = g.clock_id
    when matched and (c.policy_version, c.agency_code, c.started_at, c.day_zero, c.limit_amount, c.limit_unit,
            c.extended_by, c.status, c.due_at, c.stopped_at, c.settled_at, c.stop_reason, c.missed_due, c.retracted_at, c.next_at,
            c.calendar)
        is distinct from (g.policy_version, g.agency_code, g.started_at, g.day_zero, g.limit_amount, g.limit_unit,
            g.extended_by, g.status, g.due_at, g.stopped_at, g.settled_at, g.stop_reason, g.missed_due, g.retracted_at, g.next_at,
            g.calendar)
        then update set policy_version = g.policy_version, agency_code = g.agency_code, started_at = g.started_at,
            day_zero = g.day_zero, limit_amount = g.limit_amount, limit_unit = g.limit_unit,
            extended_by = g.extended_by, status = g.status, due_at = g.due_at, stopped_at = g.stopped_at, settled_at = g.settled_at,
            stop_reason = g.stop_reason, missed_due = g.missed_due, retracted_at = g.retracted_at,
            next_at = g.next_at, calendar = g.calendar, version = c.version + 1
    when not matched then insert (clock_id, case_id, rule, run, policy_version, agency_code, started_at, day_zero,
            limit_amount, limit_unit, extended_by, status, due_at, stopped_at, settled_at, stop_reason, missed_due, retracted_at,
            next_at, calendar, version)
        values (g.clock_id, g.case_id, g.rule, g.run, g.policy_version, g.agency_code, g.started_at, g.day_zero,
            g.limit_amount, g.limit_unit, g.extended_by, g.status, g.due_at, g.stopped_at, g.settled_at, g.stop_reason, g.missed_due,
            g.retracted_at, g.next_at, g.calendar, 0)
    returning new.clock_id, new.case_id, old.next_at as due_before, new.next_at as due_now
), moved as (
    select * from written where due_before is distinct from due_now
), gone as (
    delete from deadline d using moved m where d.due_at = m.due_before and d.clock_id = m.clock_id
), no_longer_parked as (
    delete from parked_deadline p using moved m where p.clock_id = m.clock_id
), placed as (
    insert into deadline (due_at, clock_id, case_id)
    select due_now, clock_id, case_id from moved where due_now is not null
    on conflict do nothing
)
select min(due_now) from moved
