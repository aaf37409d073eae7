-- A promise was kept by a message that failed for good: it opened again, and this is what stays on record of it.
create table promises_untold (
    promise_id uuid not null,
    message_id uuid not null,
    kept_at    timestamp with time zone not null,
    failed_at  timestamp with time zone not null,
    primary key (promise_id, failed_at)
);
