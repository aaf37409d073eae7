-- One record of a person in one brand. Records with the same person_id are known to be one person.
create table subscribers_subscribers (
    id               uuid primary key,
    person_id        uuid not null,
    brand_id         uuid not null,
    name             varchar(200) not null,
    -- the name in one script and one spelling, for search (see NameKey)
    name_key         varchar(1600) not null,
    confirmed        boolean not null,
    account          varchar(40),
    language         varchar(3) not null,
    zone             varchar(60) not null,
    region           varchar(100) not null,
    tariff           varchar(200) not null,
    balance_minor    bigint not null,
    balance_currency varchar(3) not null,
    loyal_since      date,
    -- wrapped by the master key; addresses cannot be read without it, so erasing means deleting it
    data_key         bytea,
    created_at       timestamp with time zone not null,
    version          bigint not null
);
create index subscribers_of_person on subscribers_subscribers (person_id);
create unique index subscribers_by_account on subscribers_subscribers (brand_id, account);

-- Every address once: sealed with its subscriber's key, found by a keyed token.
create table subscribers_addresses (
    id            uuid primary key,
    subscriber_id uuid not null,
    brand_id      uuid not null,
    channel       varchar(30) not null,
    kind          varchar(10) not null,
    -- a number of his own in our network, not just an address he writes from
    line          boolean not null,
    token         uuid not null,
    sealed        bytea not null,
    masked        varchar(400) not null,
    last_digits   varchar(4) not null,
    constraint subscribers_addresses_once unique (token, brand_id)
);
create index subscribers_addresses_of on subscribers_addresses (subscriber_id);
create index subscribers_addresses_by_end on subscribers_addresses (last_digits, brand_id);

create table subscribers_services (
    subscriber_id uuid not null,
    name          varchar(200) not null,
    primary key (subscriber_id, name)
);

create table subscribers_consents (
    subscriber_id uuid not null,
    kind          varchar(30) not null,
    channel       varchar(30) not null,
    given_at      timestamp with time zone not null,
    primary key (subscriber_id, kind, channel)
);

-- Who was joined to whom; undone_at keeps the memory of joins that were taken back.
create table subscribers_links (
    link_id       uuid not null,
    subscriber_id uuid not null,
    from_person   uuid not null,
    to_person     uuid not null,
    linked_by     varchar(100) not null,
    linked_at     timestamp with time zone not null,
    undone_by     varchar(100),
    undone_at     timestamp with time zone,
    primary key (link_id, subscriber_id)
);
create index subscribers_links_of on subscribers_links (subscriber_id);
create index subscribers_links_to on subscribers_links (to_person);

-- One row a search, for the count per shift.
create table subscribers_searches (
    id       uuid primary key,
    actor    varchar(100) not null,
    at       timestamp with time zone not null
);
create index subscribers_searches_by_actor on subscribers_searches (actor, at);
