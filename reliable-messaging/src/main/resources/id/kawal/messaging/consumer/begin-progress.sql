-- Begins the progress of keys seen for the first time.
insert into consumed_sequence (subscription, key)
select ?, key
  from unnest(?::text[]) as k (key)
 order by key
on conflict do nothing
