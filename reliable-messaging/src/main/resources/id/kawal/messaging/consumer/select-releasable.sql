-- Keys whose first parked event can be tried by itself: it waits for another topic, or nothing is missing before it any
-- more. A failed one is for an operator. The longest untried come first.
select h.subscription, h.key
  from (select distinct on (subscription, key) subscription, key, sequence, reason, tried_at
          from parked_event
         where state in ('PARKED', 'WAITING') and sequence is not null
         order by subscription, key, sequence) h
  join consumed_sequence c using (subscription, key)
 where h.reason = 'EARLY'
    or (h.reason <> 'FAILED' and h.sequence <= c.last + 1)
 order by h.tried_at
 limit 500
