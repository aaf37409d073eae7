-- Orders to the network about lines: due_at while the end is not known, ended when it is.
create table relays_line_orders (
    id            uuid primary key,
    subscriber_id uuid not null,
    contact_id    uuid not null,
    brand_id      uuid not null,
    wanted        varchar(10) not null,
    ordered_at    timestamp with time zone not null,
    attempts      int not null,
    due_at        timestamp with time zone,
    ended         varchar(12),
    ended_at      timestamp with time zone
);
create index relays_line_orders_due on relays_line_orders (due_at);
create index relays_line_orders_of on relays_line_orders (subscriber_id, ordered_at);
