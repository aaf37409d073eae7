-- Complaints of coverage: ticket_id is the escalation that the network is asked by, one for each place.
create table coverage_complaints (
    contact_id uuid not null,
    ticket_id  uuid not null,
    brand_id   uuid not null,
    latitude   double precision not null,
    longitude  double precision not null,
    said       varchar(1000) not null,
    noted_by   uuid not null,
    noted_at   timestamp with time zone not null,
    primary key (contact_id, ticket_id)
);
create index coverage_complaints_of_ticket on coverage_complaints (ticket_id);

-- A row is held while a complaint of the brand looks for its cluster.
create table coverage_turns (
    brand_id uuid primary key
);
