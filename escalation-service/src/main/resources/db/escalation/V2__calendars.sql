-- The calendars of the office. What a calendar leaves out (null) it inherits from its parent; at the root the zone is the
-- office's.
create table calendar (
    name                text primary key,
    parent              text references calendar,
    zone                text,
    working_weekdays    text,
    office_hours        text,
    known_years         text not null,
    version             integer not null
);

-- What decrees say of a day: off, or worked although its weekday is not.
create table calendar_day (
    calendar            text not null references calendar,
    date                date not null,
    kind                text not null,
    name                text not null,
    decree              text not null,
    hours               text not null,
    since               timestamptz not null,
    recorded_by         text not null,
    primary key (calendar, date)
);

-- Who uses a calendar: an agency by its code, or the agencies of a region by its name. Each uses one.
create table calendar_user (
    calendar            text not null references calendar,
    kind                text not null,
    code                text not null,
    primary key (kind, code)
);

-- What became different, when, by whom and why; only ever added to.
create table calendar_amendment (
    amendment_id        bigint generated always as identity primary key,
    calendar            text not null references calendar,
    revision            bigint not null,
    what                text not null,
    date                date,
    before              text,
    after               text,
    reason              text not null,
    recorded_by         text not null,
    recorded_at         timestamptz not null
);
create index calendar_amendment_latest on calendar_amendment (calendar, amendment_id);

-- The years that were once taken over from what is shipped, so that none is taken over again.
create table calendar_shipped_year (
    calendar            text not null references calendar,
    year                integer not null,
    primary key (calendar, year)
);

-- Counts up with each amendment, so that each process sees whether the calendars that it knows still hold.
create table calendar_revision (
    only_row            boolean primary key default true check (only_row),
    revision            bigint not null
);
insert into calendar_revision (revision) values (0);

-- What a transaction counts on must hold until it ends, or a clock that starts while a calendar is amended would be due by
-- the old one and missed by the recomputation. So readers share a lock that an amendment takes alone. The functions are
-- volatile: the revision is read after the lock was got.
create function share_calendars() returns bigint language plpgsql volatile as $$
declare
    current_revision bigint;
begin
    perform pg_advisory_xact_lock_shared(1262573655, 2);
    select revision into strict current_revision from calendar_revision;
    return current_revision;
end
$$;

create function hold_calendars() returns bigint language plpgsql volatile as $$
declare
    current_revision bigint;
begin
    perform pg_advisory_xact_lock(1262573655, 2);
    select revision into strict current_revision from calendar_revision;
    return current_revision;
end
$$;
