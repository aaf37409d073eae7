-- What an operator and a subscriber write together; sealed, and in no report, export or training.
create table relays_letters (
    contact_id    uuid primary key,
    subscriber_id uuid not null,
    brand_id      uuid not null,
    sealed        bytea not null,
    written_by    uuid not null,
    written_at    timestamp with time zone not null
);

-- What subscribers gave, or wished to give, to one of us.
create table relays_gifts (
    id            uuid primary key,
    contact_id    uuid not null,
    subscriber_id uuid not null,
    brand_id      uuid not null,
    what          varchar(300) not null,
    worth_minor   bigint not null,
    currency      varchar(3) not null,
    fate          varchar(10) not null,
    given_to      uuid not null,
    given_at      timestamp with time zone not null
);
create index relays_gifts_of_contact on relays_gifts (contact_id, given_at);
create index relays_gifts_of_brand on relays_gifts (brand_id, given_at);
