-- How long a brand keeps what of its closed contacts, and how far in the order of their closing it has been let go.
create table privacy_retention (
    brand_id     uuid not null,
    keeping      varchar(20) not null,
    days         int not null,
    done_at      timestamp with time zone not null,
    done_contact uuid not null,
    contacts     bigint not null,
    last_at      timestamp with time zone,
    primary key (brand_id, keeping)
);
