-- The latest number of each series and year; its row is held while a number is taken, so that there are no gaps. Beside letters,
-- reports are counted now.
alter table letter_series rename to number_series;
alter table number_series add column series text not null default 'LETTER';
alter table number_series alter column series drop default;
alter table number_series drop constraint letter_series_pkey, add constraint number_series_pkey primary key (series, year);

-- Under which number the office keeps a report; a case that nobody took up yet has none, nor has a mere contact. Compared by its
-- bytes, so that the index finds a number by how it begins. Cases are handed over without a number, and the index leaves them out:
-- the hand-over does not write it.
alter table desk_case add column register_number text collate "C";
create unique index desk_case_register on desk_case (lower(register_number)) where register_number is not null;
