-- Steps that were taken too early and may be taken anew.
delete from clock_step s using unnest(:clocks::uuid[], :steps::text[]) as u (clock_id, step)
where s.clock_id = u.clock_id and s.step = u.step
