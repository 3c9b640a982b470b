-- What the measurement keeps beside the tables of the service.
-- clock_id names a clock as the service does: from the case, the rule and the run, near the ids of the cases of its time.
create schema bench;
create table bench.copies (case_id uuid, due_at timestamptz);
create function bench.clock_id(case_id uuid, rule text, run int) returns uuid language sql immutable
return (
    with hashed as (select md5(case_id || '/' || rule || '/' || run) as h)
    select (substr(case_id::text, 1, 19) || substr('89ab', (('x' || substr(h, 17, 1))::bit(4)::int & 3) + 1, 1)
        || substr(h, 18, 3) || '-' || substr(h, 21, 12))::uuid from hashed
);
