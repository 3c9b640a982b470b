-- By which cases that may be alike are found, beside those of the same agency.
create index desk_case_substance on desk_case (substance, opened_at);
create index desk_case_region on desk_case (region, opened_at);

-- The names of an agency's services by their code, so that a case without a subject can be told from another.
alter table agency add column services jsonb not null default '{}';
