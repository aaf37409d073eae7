-- What colleagues were asked about a contact. What is open is found by narrow indexes: both keys are null when it ended.
create table contacts_questions (
    id              uuid primary key,
    contact_id      uuid not null,
    brand_id        uuid not null,
    asked_by        uuid not null,
    to_kind         varchar(10) not null,
    to_id           uuid not null,
    body            varchar(2000) not null,
    asked_at        timestamp with time zone not null,
    ending          varchar(10),
    ended_by        uuid,
    ended_at        timestamp with time zone,
    open_contact_id uuid,
    open_to         uuid
);
create index contacts_questions_open_in on contacts_questions (open_contact_id);
create index contacts_questions_open_to on contacts_questions (open_to);
