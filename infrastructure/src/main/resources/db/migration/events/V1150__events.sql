-- What happened and is to be told to programs of the house; gone once it was told.
create table events_outbox (
    id              uuid primary key,
    type            varchar(60) not null,
    brand_id        uuid not null,
    happened_at     timestamp with time zone not null,
    particulars     varchar(4000) not null,
    attempts        int not null,
    next_attempt_at timestamp with time zone not null
);
create index events_outbox_due on events_outbox (next_attempt_at, id);
create index events_outbox_old on events_outbox (happened_at);
