-- Web chats. last_seq numbers the lines of a chat in the order of their commits: the row is locked
-- while a line is added.
create table chat_chats (
    id              uuid primary key,
    token_hash      varchar(64) not null unique,
    entry_point_id  uuid not null,
    brand_id        uuid not null,
    language        varchar(3) not null,
    name            varchar(200) not null,
    -- an address vouched for by a signed identity, sealed with a key of the master key
    proven_address  bytea,
    contact_id      uuid,
    subscriber_id   uuid,
    last_seq        bigint not null,
    opened_at       timestamp with time zone not null,
    expires_at      timestamp with time zone not null
);
create index chat_chats_by_contact on chat_chats (contact_id);
create index chat_chats_by_subscriber on chat_chats (subscriber_id);

-- What a visitor may see, and nothing else.
create table chat_lines (
    chat_id    uuid not null,
    seq        bigint not null,
    message_id uuid not null,
    client_id  uuid,
    primary key (chat_id, seq),
    constraint chat_lines_once unique (chat_id, message_id)
);
