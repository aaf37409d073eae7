-- Replies that are to go later; a row lives until the reply has gone, was taken back, or was seen not to have gone.
create table contacts_planned_replies (
    id              uuid primary key,
    contact_id      uuid not null,
    subscriber_id   uuid not null,
    brand_id        uuid not null,
    author_id       uuid not null,
    body            varchar(25000) not null,
    entry_point_id  uuid not null,
    planned_at      timestamp with time zone not null,
    due_at          timestamp with time zone not null,
    -- null while it waits
    stopped         varchar(20),
    stopped_at      timestamp with time zone,
    -- null when it was stopped: what waits is found by a narrow index
    waits_until     timestamp with time zone
);
create index contacts_planned_in on contacts_planned_replies (contact_id);
create index contacts_planned_due on contacts_planned_replies (waits_until);

create table contacts_planned_files (
    planned_id    uuid not null,
    place         int not null,
    name          varchar(255) not null,
    content_type  varchar(120) not null,
    size_bytes    bigint not null,
    sha256        varchar(64) not null,
    primary key (planned_id, place)
);
