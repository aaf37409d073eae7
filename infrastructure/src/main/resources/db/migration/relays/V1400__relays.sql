-- Mediated contact. Columns that belong to a state are null in the others.
create table relays_relays (
    id                uuid primary key,
    contact_id        uuid not null,
    subscriber_id     uuid not null,
    brand_id          uuid not null,
    purpose           varchar(20) not null,
    asked_by          uuid not null,
    asked_at          timestamp with time zone not null,
    body              varchar(500) not null,
    service_number_id uuid not null,
    quiet_from        varchar(8) not null,
    quiet_until       varchar(8) not null,
    state             varchar(10) not null,
    place             int not null,
    attempts          int not null,
    why               varchar(20),
    -- since when, or from when on, it is so
    at                timestamp with time zone not null,
    -- until when an answer is waited for; null unless it is
    until_at          timestamp with time zone,
    how               varchar(10),
    words             varchar(500) not null,
    ending            varchar(12),
    -- while a supervisor has to look at it
    stopped_brand_id  uuid,
    -- the caller's own name for the request
    ask_key           varchar(260) unique,
    fingerprint       varchar(64)
);
create index relays_of_contact on relays_relays (contact_id, asked_at);
create index relays_of_subscriber on relays_relays (subscriber_id, asked_at);
create index relays_until on relays_relays (until_at);
create index relays_stopped on relays_relays (stopped_brand_id, asked_at);

-- Whom a relay asks, in turn. The number is sealed; the token tells that it is the same, and no way leads back from it.
create table relays_parties (
    relay_id      uuid not null,
    place         int not null,
    subscriber_id uuid,
    sealed        varchar(200) not null,
    token         varchar(32) not null,
    name          varchar(200) not null,
    zone          varchar(60) not null,
    language      varchar(3) not null,
    bond          varchar(10) not null,
    -- while the relay runs: one service number asks one person one thing at a time
    open_key      varchar(80) unique,
    primary key (relay_id, place)
);
create index relays_parties_by_token on relays_parties (token);
create index relays_parties_of_subscriber on relays_parties (subscriber_id);

-- Texts on their way out; where a number has to stand in one, it does not stand here.
create table relays_texts (
    id         uuid primary key,
    relay_id   uuid not null,
    sort       varchar(20) not null,
    place      int not null,
    body       varchar(1200) not null,
    attempts   int not null,
    due_at     timestamp with time zone not null
);
create index relays_texts_due on relays_texts (due_at);
create index relays_texts_of on relays_texts (relay_id);

-- Who never wants to be asked again: for ever, in every brand; a keyed hash and no number.
create table relays_opt_outs (
    token varchar(32) primary key,
    since timestamp with time zone not null
);

-- Numbers of the house that speak for subscribers.
create table relays_service_numbers (
    id          uuid primary key,
    brand_id    uuid not null,
    number      varchar(16) not null unique,
    zone        varchar(60) not null,
    language    varchar(3) not null,
    quiet_from  varchar(8) not null,
    quiet_until varchar(8) not null,
    used        varchar(10) not null
);
create index relays_service_numbers_of on relays_service_numbers (brand_id, number);

-- Whom subscribers called, as the network tells it; numbers sealed.
create table relays_calls (
    id            uuid primary key,
    subscriber_id uuid not null,
    brand_id      uuid not null,
    sealed        varchar(200) not null,
    token         varchar(32) not null,
    called_at     timestamp with time zone not null,
    seconds       int not null
);
create index relays_calls_of on relays_calls (subscriber_id, called_at);
