-- Appends events and numbers them, in one statement.
-- given_out takes the row of each (topic, key), in that order so that two writers of several keys cannot lock each other
-- out, and holds it until commit. The sort below it needs every row of given_out before it yields the first, so no seq is
-- drawn before all keys are held: for one key the order of seq is the order of commits.
-- back is how many later events of the same key the list has.
with given_out as (
    insert into outbox_sequence as s (topic, key, last)
    select topic, key, events
      from unnest(?::text[], ?::text[], ?::bigint[]) as k (topic, key, events)
     order by topic, key
    on conflict (topic, key) do update set last = s.last + excluded.last
    returning topic, key, last
)
insert into outbox (event_id, topic, key, type, sequence, time, data_schema, trace_parent, payload)
select e.event_id, e.topic, e.key, e.type, g.last - e.back, e.time, e.data_schema, e.trace_parent, e.payload
  from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bytea[])
       with ordinality as e (event_id, topic, key, type, back, time, data_schema, trace_parent, payload, place)
  join given_out g using (topic, key)
 order by e.place
