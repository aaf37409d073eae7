-- Services outside the house that are called for people in need: of no brand, and of no person.
create table directory_services (
    id       uuid primary key,
    service  varchar(20) not null,
    region   varchar(200) not null,
    name     varchar(200) not null,
    phone    varchar(60) not null,
    hours    varchar(200) not null,
    asks     varchar(1000) not null,
    standing varchar(10) not null
);
