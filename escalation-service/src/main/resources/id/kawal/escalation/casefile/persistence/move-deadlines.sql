-- Moves the deadlines of many clocks at once. Each old one is deleted by its whole key, which clock.next_at remembers: one
-- descent of the primary key, no other index. The caller holds the case rows.
with moved as (
    select * from unnest(:clocks::uuid[], :cases::uuid[], :from::timestamptz[], :to::timestamptz[])
        as m(clock_id, case_id, due_before, due_now)
), gone as (
    delete from deadline d using moved m where d.due_at = m.due_before and d.clock_id = m.clock_id
), no_longer_parked as (
    delete from parked_deadline p using moved m where p.clock_id = m.clock_id
)
insert into deadline (due_at, clock_id, case_id)
select due_now, clock_id, case_id from moved where due_now is not null
on conflict do nothing
