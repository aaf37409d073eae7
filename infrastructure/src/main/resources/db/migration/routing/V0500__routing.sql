-- Who is at work: one row an operator, locked while something is offered to him.
create table routing_presence (
    operator_id    uuid primary key,
    state          varchar(10) not null,
    reason         varchar(40) not null,
    since          timestamp with time zone not null,
    -- when his load last changed: the longest idle comes first
    idle_since     timestamp with time zone not null,
    last_beat_at   timestamp with time zone not null,
    missed_in_row  int not null
);
create index routing_presence_by_state on routing_presence (state, last_beat_at);

create table routing_shifts (
    id          uuid primary key,
    operator_id uuid not null,
    started_at  timestamp with time zone not null,
    ended_at    timestamp with time zone,
    -- the operator while the shift lasts, null afterwards: one shift at a time
    open_key    uuid unique
);
create index routing_shifts_of_operator on routing_shifts (operator_id, started_at);

-- Every offer there was and how it ended: accepted, declined, missed or withdrawn.
create table routing_offers (
    id          uuid primary key,
    contact_id  uuid not null,
    operator_id uuid not null,
    offered_at  timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    ended_at    timestamp with time zone,
    ending      varchar(10),
    why         varchar(1000) not null,
    -- the contact while the offer is open, null afterwards: one offer at a time
    open_key    uuid unique,
    -- the end of an open offer, null afterwards, so that the index holds open ones only
    due_at      timestamp with time zone
);
create index routing_offers_declined on routing_offers (contact_id, operator_id, ended_at);
create index routing_offers_of_operator on routing_offers (operator_id, offered_at);
create index routing_offers_due on routing_offers (due_at);
