-- What the rule of a clock is about, as the event that starts the clock tells it; empty for clocks of the staff alone.
alter table fact
    add column title      text,
    add column title_en   text,
    add column basis      text,
    add column owed_by    text,
    add column precedence text;
