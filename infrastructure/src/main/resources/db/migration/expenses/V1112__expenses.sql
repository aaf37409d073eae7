-- What people paid themselves. What is owed of it is in the ledger, never here.
create table expenses_expenses (
    id              uuid primary key,
    payer_id        uuid not null,
    contact_id      uuid not null,
    subscriber_id   uuid not null,
    brand_id        uuid not null,
    amount_minor    bigint not null,
    currency        varchar(3) not null,
    paid_on         date not null,
    what            varchar(500) not null,
    wished          varchar(20) not null,
    receipt_name    varchar(255) not null,
    receipt_type    varchar(200) not null,
    receipt_bytes   bigint not null,
    receipt_sha256  varchar(64) not null,
    claimed_at      timestamp with time zone not null,
    state           varchar(20) not null,
    reviewed_by     uuid,
    source          varchar(20),
    accepted_minor  bigint,
    words           varchar(1000),
    reviewed_at     timestamp with time zone,
    reference       varchar(200),
    ended_at        timestamp with time zone,
    -- the brand while it is claimed or owed: a small index
    open_brand_id   uuid
);
create index expenses_of_payer on expenses_expenses (payer_id, id);
create index expenses_open on expenses_expenses (open_brand_id, id);
create index expenses_of_subscriber on expenses_expenses (subscriber_id);
