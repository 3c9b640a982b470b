-- Letters of the Ombudsman. The document is kept as it was issued, with its SHA-256.
create table letter (
    letter_id           uuid primary key,
    case_id             uuid not null references desk_case,
    kind                text not null,
    template            text not null,
    status              text not null,
    subject             text not null,
    addressee           text not null,
    copy_to             text,
    body                text not null,
    drafted_by          text not null,
    drafted_at          timestamptz not null,
    edited_by           text,
    edited_at           timestamptz,
    approved_by         text,
    approved_at         timestamptz,
    issued_at           timestamptz,
    number              text unique,
    pdf                 bytea,
    sha256              text,
    delivered_at        timestamptz,
    proof               text,
    version             integer not null
);
create index letter_case on letter (case_id, drafted_at);

-- The latest number of each year; its row is held while a letter is issued, so that there are no gaps.
create table letter_series (
    year                integer primary key,
    latest              integer not null
);
