-- What came in, as it came: once a message, apart from what is read all day; sealed, for it names people.
create table contacts_arrivals (
    message_id  uuid primary key,
    sent_at     timestamp with time zone,
    received_at timestamp with time zone not null,
    payload     bytea,
    whole       boolean not null
);
