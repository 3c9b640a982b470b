-- How far all cases have come.
select count(*) as received, count(eligible_since) as eligible, count(forwarded_at) as forwarded, count(closed_at) as closed
from case_file
