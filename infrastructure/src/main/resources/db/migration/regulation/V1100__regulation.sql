-- One row a version of a clause; versions are added, none is changed but for its last day.
create table regulation_clauses (
    id         uuid primary key,
    brand_id   uuid not null,
    clause_key varchar(40) not null,
    version    int not null,
    title      varchar(200) not null,
    body       varchar(4000) not null,
    owner      varchar(200) not null,
    firmness   varchar(20) not null,
    from_day   date not null,
    until_day  date,
    constraint regulation_clauses_once unique (brand_id, clause_key, version)
);
