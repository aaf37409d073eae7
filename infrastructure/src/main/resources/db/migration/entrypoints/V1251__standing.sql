-- A retired entry point lets nothing in; it is kept, for its contacts came by it.
alter table entrypoints_entry_points add column standing varchar(10) default 'IN_USE' not null;
