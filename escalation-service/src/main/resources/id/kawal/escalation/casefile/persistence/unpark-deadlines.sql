-- Puts parked deadlines back in their place once their wait is over. The parked row stays, so that attempts are counted on,
-- until the deadline is dealt with; retry_at is put off for as long as the sweep may need.
with due as (
    update parked_deadline set retry_at = :now::timestamptz + interval '1 hour' where retry_at <= :now::timestamptz
    returning due_at, clock_id, case_id
), back as (
    insert into deadline (due_at, clock_id, case_id) select due_at, clock_id, case_id from due on conflict do nothing
)
select due_at from due
