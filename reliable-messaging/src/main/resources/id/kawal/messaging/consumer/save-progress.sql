-- Writes the progress of all keys of a batch; no indexed column changes.
update consumed_sequence c
   set last = p.last, held = p.held
  from unnest(?::text[], ?::bigint[], ?::int[]) as p (key, last, held)
 where c.subscription = ?
   and c.key = p.key
