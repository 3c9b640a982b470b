-- What officers of an agency keep here themselves: words for their answers, and how they are reached.

create table response_template (
    template_id uuid primary key,
    version     integer not null,
    agency_code text not null,
    title       text not null,
    text        text not null,
    changed_at  timestamptz not null
);

create index response_template_by_agency on response_template (agency_code, title);

alter table agency add column own_contacts boolean not null default false;

comment on column agency.own_contacts is 'the agency said itself how it is reached, and the seed leaves that alone';
