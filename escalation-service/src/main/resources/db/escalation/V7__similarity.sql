-- Trigrams find subjects that are written alike; the extension is a trusted one, the owner of the database may create it.
create extension if not exists pg_trgm;
create index desk_case_subject on desk_case using gin (subject gin_trgm_ops);
create index desk_case_agency on desk_case (agency_code, opened_at);

-- Cases that are handled together.
create table case_group (
    group_id            uuid primary key,
    title               text not null,
    made_by             text not null,
    made_at             timestamptz not null
);
create table case_group_member (
    group_id            uuid not null references case_group,
    case_id             uuid not null references desk_case,
    primary key (group_id, case_id)
);
