-- The first parked event of a key.
select *
  from parked_event
 where subscription = ?
   and key = ?
   and state in ('PARKED', 'WAITING')
   and sequence is not null
 order by sequence
 limit 1
