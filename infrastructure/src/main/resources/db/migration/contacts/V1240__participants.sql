-- Who else mails of a contact went to. Names and addresses are sealed; an address is found by its
-- keyed hash. Whoever has nobody in added_by is named only, and gets nothing.
create table contacts_participants (
    id           uuid primary key,
    contact_id   uuid not null,
    address_hash varchar(64) not null,
    name         bytea not null,
    address      bytea not null,
    added_by     uuid,
    added_at     timestamp with time zone
);
create unique index contacts_participants_by_address
    on contacts_participants (contact_id, address_hash);
