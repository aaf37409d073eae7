-- When the owner was reminded that the promise is due; null while he was not.
alter table promises_promises add column nudged_at timestamp with time zone;

-- What is due and of which nobody was reminded, and what is open in the order it falls due: both are read from the
-- entries without an end alone.
create index promises_to_nudge on promises_promises (kept_at, nudged_at, due_at);
create index promises_open_by_due on promises_promises (kept_at, due_at, id);
