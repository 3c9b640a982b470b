-- Who of the Ombudsman's staff declared an interest of their own in which case (UU 37/2008 art. 40), as escalation-service tells:
-- they read nothing of its file. The case need not be known here.
create table declared_interest (
    case_id     uuid not null,
    member      text not null,
    declared_at timestamptz not null,
    primary key (case_id, member)
);
