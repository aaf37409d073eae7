create extension if not exists pg_trgm;
create index subscribers_by_name on subscribers_subscribers using gin (name_key gin_trgm_ops);
