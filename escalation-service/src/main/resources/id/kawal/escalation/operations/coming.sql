-- How many running clocks of each rule are due within a day and within a week; the time bar (A9) is warned of elsewhere.
select rule, count(*) filter (where due_at <= :tomorrow) as day, count(*) as week
from clock where status = 'RUNNING' and rule <> 'A9' and due_at between :now and :next_week
group by rule order by rule
