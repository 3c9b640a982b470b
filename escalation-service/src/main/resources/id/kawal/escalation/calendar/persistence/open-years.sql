-- On which calendars open clocks that count days or hours are due from a moment on, and in which years. The caller asks from the
-- first year on whose decree is missing, which few or no clocks reach; the index clock_due leaves out the pages of all others.
select distinct calendar, agency_code, extract(year from due_at at time zone :zone)::int as year
from clock
where status in ('RUNNING', 'PAUSED') and limit_unit not in ('MONTHS', 'YEARS') and due_at >= :since
