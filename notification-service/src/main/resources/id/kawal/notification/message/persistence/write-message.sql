-- Unique (event_id, audience, channel) makes a redelivered event write nothing.
insert into message (id, event_id, case_id, audience, channel, kind, agency_code, other_agency_code, clock_id, rule, due,
        detail, happened_at, expires_at, recipient_until, date_until)
values (:id, :eventId, :caseId, :audience, 'EMAIL', :kind, :agencyCode, :otherAgencyCode, :clockId, :rule, :due,
        :detail, :happenedAt, :expiresAt, now() + make_interval(secs => :recipientLimit),
        now() + make_interval(secs => :dateLimit))
on conflict do nothing
