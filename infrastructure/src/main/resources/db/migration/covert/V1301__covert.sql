-- People to whom nothing is sent; kept ones are those without lifted_at.
create table covert_silences (
    id            uuid primary key,
    contact_id    uuid not null,
    subscriber_id uuid not null,
    brand_id      uuid not null,
    begun_by      uuid not null,
    begun_at      timestamp with time zone not null,
    lifted_by     uuid,
    lifted_at     timestamp with time zone,
    reason        varchar(500),
    -- while kept, null when lifted
    kept_contact_id    uuid unique,
    kept_subscriber_id uuid
);
create index covert_kept_of_subscriber on covert_silences (kept_subscriber_id);

create table covert_answers (
    id          uuid primary key,
    contact_id  uuid not null,
    question    varchar(30) not null,
    said        varchar(10) not null,
    noted_by    uuid not null,
    noted_at    timestamp with time zone not null
);
create index covert_answers_of_contact on covert_answers (contact_id, noted_at);
