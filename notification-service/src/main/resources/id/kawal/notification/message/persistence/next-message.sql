-- The oldest message whose turn it is, locked until the claim commits; index message_turn. Rows that another replica
-- holds are passed over, so any number of replicas work side by side.
select *, now() < recipient_until as recipient_may_come, now() < date_until as date_may_come
from message
where state = 'PENDING' and next_attempt_at <= now()
order by next_attempt_at
limit 1
for update skip locked
