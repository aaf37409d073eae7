-- Where a brand departs from the usual topics and endings; without rows it has the usual ones.
create table topics_topics (
    brand_id  uuid not null,
    topic_key varchar(60) not null,
    family    varchar(10) not null,
    standing  varchar(10) not null,
    primary key (brand_id, topic_key)
);
create table topics_names (
    brand_id  uuid not null,
    topic_key varchar(60) not null,
    language  varchar(3) not null,
    name      varchar(100) not null,
    primary key (brand_id, topic_key, language)
);
create table topics_endings (
    brand_id uuid not null,
    outcome  varchar(30) not null,
    standing varchar(10) not null,
    asks     varchar(60) not null,
    primary key (brand_id, outcome)
);
