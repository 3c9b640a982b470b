-- Parks an event once. Behind another one it shares that one's state, so that what stands behind a waiting event
-- waits too and is no alarm.
insert into parked_event (id, subscription, topic, partition, record_offset, key, sequence, type, headers, payload,
    state, reason, error, waits_for, parked_at, tried_at)
select v.id, v.subscription, v.topic, v.partition, v.record_offset, v.key, v.sequence, v.type, v.headers, v.payload,
    case when v.reason = 'BEHIND' then coalesce((
        select p.state from parked_event p
         where p.subscription = v.subscription and p.key = v.key and p.state in ('PARKED', 'WAITING') and p.sequence is not null
         order by p.sequence limit 1), v.state) else v.state end,
    v.reason, v.error, v.waits_for, v.parked_at, v.parked_at
  from (values (?::uuid, ?::text, ?::text, ?::int, ?::bigint, ?::text, ?::bigint, ?::text, ?::text, ?::bytea,
      ?::text, ?::text, ?::text, ?::text, ?::timestamptz))
    as v (id, subscription, topic, partition, record_offset, key, sequence, type, headers, payload,
      state, reason, error, waits_for, parked_at)
on conflict do nothing
