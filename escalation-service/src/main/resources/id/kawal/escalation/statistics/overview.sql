-- Counts over all cases and running deadlines. Read seldom and by a sequential scan; the sweep does not wait for it.
select count(*) filter (where stage in ('WAITING_PROVIDER', 'SUBMITTED')) as open,
       count(*) filter (where stage = 'WAITING_PROVIDER') as with_agency,
       count(*) filter (where forwarded_at is not null) as forwarded,
       count(*) filter (where closed_at is not null) as closed,
       (select count(*) from clock where status = 'RUNNING' and rule <> 'A9' and next_at is not null
            and due_at between :now and :tomorrow) as due_in_a_day,
       (select count(*) from clock where status = 'RUNNING' and rule <> 'A9' and next_at is not null
            and due_at between :now and :next_week) as due_in_a_week,
       (select count(*) from clock where status = 'MISSED' and rule <> 'A9') as missed,
       (select count(*) from parked_deadline) as parked
from case_file
