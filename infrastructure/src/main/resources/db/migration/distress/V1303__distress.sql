-- Where in a message alarming words stand. The words are in the message alone: what erases it erases them.
create table distress_signs (
    message_id   uuid primary key,
    contact_id   uuid not null,
    brand_id     uuid not null,
    danger       varchar(20) not null,
    words_from   int not null,
    words_length int not null,
    found_at     timestamp with time zone not null,
    settled_by   uuid,
    settled_at   timestamp with time zone,
    -- until somebody has looked at it
    open_contact_id uuid
);
create index distress_open_of_contact on distress_signs (open_contact_id);

-- Lists that administrators wrote in place of the shipped ones.
create table distress_lists (
    language varchar(35) primary key,
    list     varchar(30000) not null
);
