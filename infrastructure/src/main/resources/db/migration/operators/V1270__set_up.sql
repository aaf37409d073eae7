-- The set-up of a new house: one row from its first start on, done_at once the first administrator is there. Its code
-- comes from the nonce and the master key; the row is the lock of those who try at once.
create table operators_set_up (
    id           int primary key,
    nonce        uuid not null,
    failures     int not null,
    paused_until timestamp with time zone not null,
    opened_at    timestamp with time zone not null,
    done_at      timestamp with time zone
);
