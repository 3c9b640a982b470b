-- Steps that were silently not taken, for the operator; few, so that the index costs the sweep nothing to speak of.
create index clock_step_skipped on clock_step (recorded_at) where skipped is not null and skipped <> 'OVERTAKEN';
