-- What service numbers heard under a caller's own key; the fingerprint is of a keyed token and the words, never a number.
create table relays_heard (
    caller      varchar(100) not null,
    own_key     varchar(200) not null,
    fingerprint varchar(64) not null,
    answer      varchar(20) not null,
    heard_at    timestamp with time zone not null,
    primary key (caller, own_key)
);
create index relays_heard_old on relays_heard (heard_at);
