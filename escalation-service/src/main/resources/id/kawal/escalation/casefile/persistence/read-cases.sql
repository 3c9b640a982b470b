-- Cases by their primary key.
select case_id, submitted_at, office, reported_agency, service_code, substance, channel, confidential, event_date, language,
    stage, consented, missing, eligible_since, eligible_reason, eligible_rule, forwarded_at, closed_at
from case_file where case_id = any (:cases::uuid[])
