-- A contact in whatever state; columns of states it is not in are null (see ContactRow).
create table contacts_contacts (
    id                uuid primary key,
    subscriber_id     uuid not null,
    brand_id          uuid not null,
    entry_point_id    uuid not null,
    channel           varchar(30) not null,
    queue_id          uuid not null,
    state             varchar(10) not null,
    priority          int not null,
    language          varchar(3) not null,
    opened_at         timestamp with time zone not null,
    emotion_at_start  varchar(20) not null,
    topic             varchar(60) not null,
    -- a clock runs (due), is frozen (left) or is off (both null)
    first_response_due_at timestamp with time zone,
    first_response_left   bigint,
    next_response_due_at  timestamp with time zone,
    next_response_left    bigint,
    resolution_due_at     timestamp with time zone,
    resolution_left       bigint,
    -- waiting and offered
    waiting_since     timestamp with time zone,
    offer_from        timestamp with time zone,
    preferred_id      uuid,
    preferred_until   timestamp with time zone,
    relax_at          timestamp with time zone,
    -- offered
    offered_to        uuid,
    offered_at        timestamp with time zone,
    offer_expires_at  timestamp with time zone,
    -- active, parked, wrap-up
    holder_id         uuid,
    held_since        timestamp with time zone,
    why               varchar(1000) not null,
    park_reason       varchar(30),
    parked_until      timestamp with time zone,
    -- closed
    closed_by         uuid,
    closed_at         timestamp with time zone,
    outcome           varchar(30),
    emotion_at_end    varchar(20),
    closing_note      varchar(2000),
    merged_into       uuid,
    -- for lists
    heading           varchar(400) not null,
    last_text         varchar(400) not null,
    last_at           timestamp with time zone not null,
    last_inbound      boolean not null,
    unread            int not null,
    first_answered_at timestamp with time zone,
    -- subscriber and door while open, null when closed: at most one open contact of a person at a door
    open_key          varchar(80) unique,
    version           bigint not null
);
create index contacts_by_subscriber on contacts_contacts (subscriber_id, opened_at desc, id desc);
create index contacts_by_holder on contacts_contacts (holder_id, held_since);
create index contacts_by_offer on contacts_contacts (offered_to);
create index contacts_by_offer_end on contacts_contacts (offer_expires_at);
create index contacts_by_parking_end on contacts_contacts (parked_until);
create index contacts_by_closer on contacts_contacts (closed_by, closed_at);
create index contacts_merged on contacts_contacts (merged_into);
create index contacts_newest on contacts_contacts (brand_id, opened_at desc, id desc);

-- The line: one narrow row per waiting contact, in the order of service, apart from the contacts so
-- that its index stays small and hot. A claim locks a row (skip locked), then deletes it.
create table contacts_waiting (
    contact_id      uuid primary key,
    queue_id        uuid not null,
    brand_id        uuid not null,
    rank            int not null,
    since           timestamp with time zone not null,
    offer_from      timestamp with time zone not null,
    language        varchar(3) not null,
    relax_at        timestamp with time zone not null,
    preferred_id    uuid,
    preferred_until timestamp with time zone
);
create index contacts_waiting_line on contacts_waiting (rank, since, contact_id);
create index contacts_waiting_by_queue on contacts_waiting (queue_id, rank, since);

create table contacts_messages (
    id           uuid primary key,
    contact_id   uuid not null,
    author_kind  varchar(12) not null,
    author_id    uuid,
    event        varchar(200),
    body         varchar(25000) not null,
    delivery     varchar(10) not null,
    failure      varchar(500),
    at           timestamp with time zone not null
);
create index contacts_messages_of_contact on contacts_messages (contact_id, id);

-- What was acknowledged to a caller, once for ever: per door by the caller's own key.
create table contacts_inbound (
    source         varchar(80) not null,
    source_key     varchar(200) not null,
    body_hash      varchar(64) not null,
    contact_id     uuid not null,
    message_id     uuid not null,
    state          varchar(10) not null,
    received_at    timestamp with time zone not null,
    primary key (source, source_key)
);

-- Messages on their way out; a row lives until its channel took the message.
create table contacts_outbox (
    message_id      uuid primary key,
    contact_id      uuid not null,
    entry_point_id  uuid not null,
    attempts        int not null,
    next_attempt_at timestamp with time zone not null,
    created_at      timestamp with time zone not null
);
create index contacts_outbox_due on contacts_outbox (next_attempt_at);

create table contacts_drafts (
    operator_id uuid not null,
    contact_id  uuid not null,
    body        varchar(25000) not null,
    saved_at    timestamp with time zone not null,
    primary key (operator_id, contact_id)
);

-- What the person told us already, for whoever meets him next.
create table contacts_facts (
    id            uuid primary key,
    subscriber_id uuid not null,
    contact_id    uuid not null,
    body          varchar(1000) not null,
    noted_by      uuid not null,
    noted_at      timestamp with time zone not null,
    withdrawn_at  timestamp with time zone
);
create index contacts_facts_of_subscriber on contacts_facts (subscriber_id, noted_at desc);

create table contacts_attachments (
    id            uuid primary key,
    message_id    uuid not null,
    contact_id    uuid not null,
    name          varchar(200) not null,
    content_type  varchar(100) not null,
    size_bytes    bigint not null,
    sha256        varchar(64) not null
);
create index contacts_attachments_of_message on contacts_attachments (message_id);
create index contacts_attachments_of_contact on contacts_attachments (contact_id);
