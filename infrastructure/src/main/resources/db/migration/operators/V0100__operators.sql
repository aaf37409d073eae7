-- People, their rights from day to day, and the ways they and programs come in.
create table operators_brands (
    id            uuid primary key,
    brand_key     varchar(40) not null unique,
    name          varchar(200) not null,
    persona       varchar(200) not null,
    accent_colour varchar(7) not null
);
create table operators_centres (
    id   uuid primary key,
    name varchar(200) not null,
    zone varchar(60) not null
);
create table operators_teams (
    id        uuid primary key,
    name      varchar(200) not null,
    centre_id uuid not null references operators_centres (id)
);
create table operators_operators (
    id              uuid primary key,
    version         bigint not null,
    account         varchar(60) not null unique,
    display_name    varchar(200) not null,
    human_name      varchar(200) not null,
    employment      varchar(20) not null,
    team_id         uuid references operators_teams (id),
    zone            varchar(60) not null,
    screen_language varchar(3) not null
);
create table operators_languages (
    operator_id uuid not null references operators_operators (id),
    language    varchar(3) not null,
    primary key (operator_id, language)
);
create table operators_brand_rights (
    operator_id uuid not null references operators_operators (id),
    brand_id    uuid not null,
    primary key (operator_id, brand_id)
);
create table operators_queue_rights (
    operator_id uuid not null references operators_operators (id),
    queue_id    uuid not null,
    primary key (operator_id, queue_id)
);
create table operators_skills (
    operator_id uuid not null references operators_operators (id),
    skill       varchar(40) not null,
    skill_level int not null,
    from_day    date not null,
    last_day    date
);
create index operators_skills_by_operator on operators_skills (operator_id);
create table operators_roles (
    operator_id  uuid not null references operators_operators (id),
    granted_role varchar(20) not null,
    from_day     date not null,
    last_day     date
);
create index operators_roles_by_operator on operators_roles (operator_id);
create table operators_passwords (
    operator_id uuid primary key references operators_operators (id),
    hash        varchar(200) not null,
    changed_at  timestamp with time zone not null
);
-- Accounts nobody has are counted too, so that a lock-out does not tell which exist.
create table operators_sign_in_attempts (
    account      varchar(60) primary key,
    failures     int not null,
    paused_until timestamp with time zone not null
);
create table operators_access_keys (
    id         uuid primary key,
    kind       varchar(20) not null,
    name       varchar(200) not null,
    secret     varchar(64) not null unique,
    owner_id   uuid references operators_operators (id),
    made_at    timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create table operators_key_brands (
    key_id   uuid not null references operators_access_keys (id),
    brand_id uuid not null,
    primary key (key_id, brand_id)
);
create table operators_key_scopes (
    key_id    uuid not null references operators_access_keys (id),
    key_scope varchar(40) not null,
    primary key (key_id, key_scope)
);
