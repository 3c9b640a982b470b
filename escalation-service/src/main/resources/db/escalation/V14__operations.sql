-- Steps that were silently not taken, for the operator; few, so that the index costs the sweep nothing to speak of.
create index case_fact_skipped on case_fact (happened_at) where kind = 'STEP_SKIPPED' and details not like '%OVERTAKEN%';

-- The kind of an agency, for the published figures; known from the next time that the directory tells of it.
alter table agency add column kind text not null default '';
