-- Locks the progress of these keys, in key order so that two batches cannot lock each other out.
-- Live consumption, release and replay of a key exclude each other through this lock.
select key, last, held
  from consumed_sequence
 where subscription = ?
   and key = any (?::text[])
 order by key
   for update
