create table promises_promises (
    id            uuid primary key,
    contact_id    uuid not null,
    subscriber_id uuid not null,
    brand_id      uuid not null,
    owner_id      uuid not null,
    body          varchar(500) not null,
    made_at       timestamp with time zone not null,
    due_at        timestamp with time zone not null,
    kept_at       timestamp with time zone,
    -- the owner while open, null when kept: a small index of what is owed
    open_owner_id uuid
);
create index promises_open_of_owner on promises_promises (open_owner_id, due_at);
create index promises_of_subscriber on promises_promises (subscriber_id, due_at);
