-- Doors and the queues behind them. Hours are text as the administrator writes them (see OpeningHoursText).
create table entrypoints_queues (
    id                  uuid primary key,
    name                varchar(200) not null,
    brand_id            uuid not null,
    priority            int not null,
    offer_delay_seconds bigint not null,
    prefer_known_seconds bigint not null,
    relax_after_seconds bigint not null
);
create table entrypoints_entry_points (
    id                       uuid primary key,
    entry_key                varchar(40) not null unique,
    name                     varchar(200) not null,
    channel                  varchar(30) not null,
    door                     varchar(20) not null,
    brand_id                 uuid not null,
    queue_id                 uuid not null references entrypoints_queues (id),
    zone                     varchar(60) not null,
    week_hours               varchar(2000) not null,
    dated_hours              varchar(8000) not null,
    first_response_seconds   bigint not null,
    next_response_seconds    bigint not null,
    resolution_seconds       bigint not null,
    language                 varchar(3) not null,
    greeting                 varchar(2000) not null,
    persona                  varchar(200) not null,
    text_max                 int not null,
    callback_url             varchar(1000)
);
