-- The rows to send next, in order, by the primary key. The floor keeps the scan off the dead rows of what was sent.
-- Keys and topics that the broker refuses are left out: they are tried apart.
select seq, event_id, topic, key, type, sequence, time, data_schema, trace_parent, payload
  from outbox
 where seq > ?
   and (topic, key) not in (select * from unnest(?::text[], ?::text[]))
   and topic <> all (?::text[])
 order by seq
 limit ?
