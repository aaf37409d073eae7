-- One rating a contact; quality and speed are two questions, 1 to 5.
create table satisfaction_ratings (
    contact_id  uuid primary key,
    operator_id uuid,
    quality     int not null,
    speed       int not null,
    remark      varchar(2000) not null,
    rated_at    timestamp with time zone not null
);
create index satisfaction_ratings_by_operator on satisfaction_ratings (operator_id, rated_at);
create index satisfaction_ratings_by_time on satisfaction_ratings (rated_at);
