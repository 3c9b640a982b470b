-- Which calendar the rule of a clock names; none means that of its agency. So an amendment finds exactly the clocks that count on
-- what it amends, and a warning names the calendar that lacks a year.
alter table clock add column calendar text;

-- The open clocks that are due in a year without a table are looked for every ten minutes. Clocks are written in the order in which
-- their cases came, so those due late lie together, and a summary of some pages each is enough: a few kilobytes for a million rows,
-- and no obstacle to updates within their page (HOT), as any other index on this table would be.
create index clock_due on clock using brin (due_at) with (pages_per_range = 32, autosummarize = on)
    where limit_unit not in ('MONTHS', 'YEARS');
