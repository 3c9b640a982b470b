-- When the other services were told of a declaration. Those from before are told at the next start.
alter table conflict_of_interest add column announced_at timestamptz;
