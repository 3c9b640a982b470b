-- Newest first, from a number downwards; index on number, or message_case when a case is asked for.
select * from message
where number < :before
  and (:caseId::uuid is null or case_id = :caseId::uuid)
  and (:state::text is null or state = :state::text)
order by number desc
limit :most
