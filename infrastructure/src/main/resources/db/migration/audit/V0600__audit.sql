-- The trail: rows are added, then sealed once (seq, hashes), never changed again.
create table audit_entries (
    id          uuid primary key,
    chain       varchar(40) not null,
    at          timestamp with time zone not null,
    actor       varchar(100) not null,
    action      varchar(100) not null,
    subject     varchar(200) not null,
    particulars varchar(4000) not null,
    seq         bigint,
    previous    varchar(64),
    hash        varchar(64)
);
create unique index audit_entries_by_seq on audit_entries (chain, seq);
create index audit_entries_by_subject on audit_entries (subject, at);
-- How far each chain is sealed; its row is the lock that lets one node seal at a time.
create table audit_chains (
    chain      varchar(40) primary key,
    entries    bigint not null,
    head       varchar(64) not null
);
