-- Rows that are being claimed at this moment are waited for; a reminder that left in time stays sent.
update message
set state = 'SKIPPED', reason = 'SUPERSEDED'
where clock_id = :clockId and kind in (:reminders) and state = 'PENDING'
returning *
