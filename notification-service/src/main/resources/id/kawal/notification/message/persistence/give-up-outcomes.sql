-- Claims whose lease has ended: the process died, or stalled, between hand-over and settling; index message_lease.
update message
set state = 'UNCERTAIN', reason = 'OUTCOME_UNKNOWN', lease_until = null
where id in (select id from message where state = 'SENDING' and lease_until < now() order by id limit 100
        for update skip locked)
returning *
