-- Has a parked deadline tried again at once: its wait is over, and who asked is kept beside what had gone wrong.
with wanted as (
    update parked_deadline set retry_at = :now::timestamptz where clock_id = :clock
    returning clock_id, case_id, due_at, attempts, error
), kept as (
    insert into deadline_retry (retry_id, clock_id, case_id, due_at, attempts, error, requested_at, requested_by, reason)
    select uuidv7(), clock_id, case_id, due_at, attempts, error, :now::timestamptz, :by, :reason from wanted
)
select due_at from wanted
