-- Deadlines from which nothing followed, unless their clocks still stand at them. The caller holds the case rows.
delete from deadline d using unnest(:due::timestamptz[], :clocks::uuid[]) as i (due_at, clock_id)
where d.due_at = i.due_at and d.clock_id = i.clock_id
    and not exists (select 1 from clock c where c.clock_id = d.clock_id and c.next_at = d.due_at)
