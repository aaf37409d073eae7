-- Links by which a person sets a password of his own, one a person; gone once used.
create table operators_invitations (
    operator_id uuid primary key references operators_operators (id),
    secret      varchar(64) not null unique,
    expires_at  timestamp with time zone not null
);
