-- Contacts that wait for the answer of a team: tell_after while one is to be told, told_at when he was.
create table escalations_links (
    escalation_id uuid not null,
    contact_id    uuid not null,
    promise_id    uuid,
    linked_by     uuid not null,
    linked_at     timestamp with time zone not null,
    tell_after    timestamp with time zone,
    told_at       timestamp with time zone,
    primary key (escalation_id, contact_id)
);
create index escalations_links_to_tell on escalations_links (tell_after);
create index escalations_links_of_contact on escalations_links (contact_id);

-- What the team answered, in the languages it was written in beside the escalation's own words.
create table escalations_answers (
    escalation_id uuid not null,
    language      varchar(3) not null,
    body          varchar(1000) not null,
    primary key (escalation_id, language)
);
