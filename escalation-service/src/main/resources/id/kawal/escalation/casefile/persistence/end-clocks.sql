-- Runs that the facts no longer give: they stay as stopped ones, and their deadlines go.
with ended as (
    update clock set status = 'STOPPED', next_at = null, version = version + 1 where clock_id = any (:clocks::uuid[])
    returning new.clock_id, old.next_at as due_before
), no_longer_parked as (
    delete from parked_deadline p using ended e where p.clock_id = e.clock_id
)
delete from deadline d using ended e where d.due_at = e.due_before and d.clock_id = e.clock_id
