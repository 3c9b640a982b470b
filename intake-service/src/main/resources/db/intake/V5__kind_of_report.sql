-- What a report asks for, where whoever took it in said so.
alter table report add column kind text;
