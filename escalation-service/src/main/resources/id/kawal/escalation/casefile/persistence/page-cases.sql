-- Cases, newest first, by the primary key.
select case_id from case_file
where (:stage::text is null or stage = :stage::text) and (:agency::text is null or agency_code = :agency::text)
    and (:before::uuid is null or case_id < :before::uuid)
order by case_id desc limit :limit
