-- Everything that a step writes, by SQL alone and set by set: the rows that the service wrote for one case of the kind, again for
-- each picked case. Nothing is decided and nothing travels, so it is what the database can do at most. KIND and PICKED are put
-- in; a picked case is (case_id, clock_id) and held. The snapshot is compressed anew for each, as what the service sends is.
with picked as materialized (
    PICKED
), cases as (
    update case_file c
    set agency_code = w.agency_code, stage = w.stage, consented = w.consented, missing = w.missing,
        eligible_since = w.eligible_since, eligible_reason = w.eligible_reason, eligible_rule = w.eligible_rule,
        forwarded_at = w.forwarded_at, closed_at = w.closed_at, facts = w.facts, version = c.version + 1
    from picked p, bench.KIND_written_case w where c.case_id = p.case_id
), clocks as (
    update clock c
    set status = w.status, stopped_at = w.stopped_at, stop_reason = w.stop_reason, missed_due = w.missed_due,
        next_at = w.next_at, version = c.version + 1
    from picked p, bench.KIND_written_clock w
    where c.case_id = p.case_id and c.rule = w.rule and c.run = w.run
    returning c.clock_id, c.case_id, old.next_at as due_before, new.next_at as due_now
), gone as (
    delete from deadline d using clocks m where d.due_at = m.due_before and d.clock_id = m.clock_id
), placed as (
    insert into deadline (due_at, clock_id, case_id) select due_now, clock_id, case_id from clocks where due_now is not null
), facts as (
    insert into case_fact (case_id, number, event_id, kind, happened_at, recorded_at, agency_code, reference, details)
    select p.case_id, w.number, w.event_id, w.kind, w.happened_at, w.recorded_at, w.agency_code, p.clock_id, w.details
    from picked p, bench.KIND_written_fact w
), steps as (
    insert into clock_step (clock_id, step, due_at, recorded_at, skipped)
    select p.clock_id, w.step, w.due_at, w.recorded_at, w.skipped from picked p, bench.KIND_written_step w
), handed as (
    insert into forwarding (case_id, forwarded_at, reason, snapshot)
    select p.case_id, w.forwarded_at, w.reason, w.snapshot || '' from picked p, bench.KIND_written_forwarding w
), received as (
    insert into desk_case (case_id, origin, opened_at, state, since, closed, agency_code, service_code, substance, region,
        event_date, confidential, subject, handler, hearing_on, marks, outcome, last_step_at, version)
    select p.case_id, w.origin, w.opened_at, w.state, w.since, w.closed, w.agency_code, w.service_code, w.substance, w.region,
        w.event_date, w.confidential, w.subject, w.handler, w.hearing_on, w.marks, w.outcome, w.last_step_at, w.version
    from picked p, bench.KIND_written_desk w
), opened as (
    insert into desk_step (case_id, version, at, done_by, command, event, state_before, state_after, words, received_at, proof,
        named_date, code, items, reference, signatory, assignee, approver)
    select p.case_id, w.version, w.at, w.done_by, w.command, w.event, w.state_before, w.state_after, w.words, w.received_at,
        w.proof, w.named_date, w.code, w.items, w.reference, w.signatory, w.assignee, w.approver
    from picked p, bench.KIND_written_desk_step w
), numbered as (
    insert into outbox_sequence as s (topic, key, last)
    select w.topic, p.case_id::text, count(*) from picked p, bench.KIND_written_outbox w group by 1, 2 order by 1, 2
    on conflict (topic, key) do update set last = s.last + excluded.last
)
insert into outbox (event_id, topic, key, type, sequence, time, data_schema, trace_parent, payload)
select uuidv7(), w.topic, p.case_id::text, w.type, w.sequence, w.time, w.data_schema, w.trace_parent, w.payload
from picked p, bench.KIND_written_outbox w
