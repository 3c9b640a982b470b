-- Who answers for a public service: agencies, what stands above them, and what they promise.

create table region (
    code       text primary key,
    kind       text not null,
    name       text not null,
    population bigint not null
);

create table agency_kind (
    code    text primary key,
    name_id text not null,
    name_en text not null
);

create table agency (
    code           text primary key,
    version        integer not null,
    name           text not null,
    kind           text not null references agency_kind (code),
    region_code    text not null references region (code),
    superior_name  text not null,
    superior_email text not null,
    working_week   text not null,
    source         text not null,
    active         boolean not null
);

create index agency_by_region on agency (region_code, code);

create table agency_contact (
    agency_code text not null references agency (code),
    place       integer not null,
    purpose     text not null,
    email       text not null,
    primary key (agency_code, place)
);

create table agency_service (
    agency_code text not null references agency (code),
    place       integer not null,
    code        text not null,
    name        text not null,
    promised    integer not null,
    unit        text not null,
    basis       text not null,
    primary key (agency_code, place)
);
