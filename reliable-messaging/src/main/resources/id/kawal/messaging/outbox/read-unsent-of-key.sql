-- The rows of one refused key, from its first unsent one.
select seq, event_id, topic, key, type, sequence, time, data_schema, trace_parent, payload
  from outbox
 where seq >= ?
   and topic = ?
   and key = ?
 order by seq
 limit ?
