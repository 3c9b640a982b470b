-- What may change about cases. None of these columns is indexed, so that the new row stays in the page of the old one.
update case_file c
set agency_code = w.agency_code, stage = w.stage, consented = w.consented, missing = w.missing,
    eligible_since = w.eligible_since, eligible_reason = w.eligible_reason, eligible_rule = w.eligible_rule,
    forwarded_at = w.forwarded_at, closed_at = w.closed_at, facts = w.facts, version = c.version + 1
from unnest(:cases::uuid[], :agencies::text[], :stages::text[], :consents::boolean[], :missing::text[],
        :since::timestamptz[], :reasons::text[], :rules::text[], :forwarded::timestamptz[], :closed::timestamptz[],
        :facts::integer[])
    as w (case_id, agency_code, stage, consented, missing, eligible_since, eligible_reason, eligible_rule, forwarded_at,
        closed_at, facts)
where c.case_id = w.case_id
