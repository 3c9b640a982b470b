-- The row of a new case; what may change about it is written with the rest of the case.
insert into case_file (case_id, submitted_at, office, reported_agency, service_code, substance, channel, confidential,
    event_date, language, agency_code, stage, consented, missing, facts, version)
values (:case, :submitted::timestamptz, :office, :agency, :service, :substance, :channel, :confidential, :event, :language,
    :agency, 'WAITING_PROVIDER', false, '', 0, 0)
