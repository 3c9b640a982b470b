-- Takes cases to be counted anew out of the list and holds them, but for those that somebody else holds or has taken: those are left
-- for the next time, so that nobody waits while holding cases.
with given as materialized (
    select c.case_id, r.revision, r.retry_at
    from unnest(:retries::timestamptz[], :cases::uuid[], :revisions::bigint[]) as g (retry_at, case_id, revision)
    join recount_case r on r.retry_at = g.retry_at and r.case_id = g.case_id and r.revision = g.revision
    join case_file c on c.case_id = r.case_id
    order by c.case_id, r.revision
    for update of c, r skip locked
)
delete from recount_case r using given g
where r.retry_at = g.retry_at and r.case_id = g.case_id and r.revision = g.revision
returning r.case_id, r.revision
