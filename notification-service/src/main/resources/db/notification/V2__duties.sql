-- What the rule of a clock is about, as the event that starts the clock tells it; empty for clocks of the staff alone.
alter table known_clock
    add column title       text,
    add column title_en    text,
    add column basis       text,
    add column of_reporter boolean;
