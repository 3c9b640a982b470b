-- What was received and closed on each day of the office.
select day, sum(received) as received, sum(closed) as closed
from (select (submitted_at at time zone :zone)::date as day, 1 as received, 0 as closed from case_file where submitted_at >= :since
      union all
      select (closed_at at time zone :zone)::date, 0, 1 from case_file where closed_at >= :since) flow
group by day
