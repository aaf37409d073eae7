-- Help that was called. Columns that belong to open ones are null when it has ended.
create table escalations_escalations (
    id              uuid primary key,
    contact_id      uuid not null,
    subscriber_id   uuid not null,
    brand_id        uuid not null,
    service         varchar(20) not null,
    life_safety     boolean not null,
    purpose         varchar(10) not null,
    raised_by       uuid not null,
    raised_at       timestamp with time zone not null,
    owner_id        uuid not null,
    -- sealed: a second way to reach the person
    second_path     bytea,
    -- the alarm rings at somebody (at everybody when asked_id is null) until it is heard
    asked_id        uuid,
    asked_at        timestamp with time zone,
    asked_until     timestamp with time zone,
    heard_by        uuid,
    heard_at        timestamp with time zone,
    -- the watch
    check_seconds   bigint not null,
    watch_level     varchar(12) not null,
    watch_since     timestamp with time zone not null,
    watch_next      timestamp with time zone not null,
    status          varchar(1000) not null,
    ending          varchar(12),
    ended_by        uuid,
    ended_at        timestamp with time zone,
    ending_words    varchar(1000),
    -- while open: when time alone does something, and when it last did (a clock may be set back)
    due_at          timestamp with time zone,
    rang_at         timestamp with time zone,
    open_contact_id uuid,
    open_brand_id   uuid
);
create index escalations_due on escalations_escalations (due_at);
create index escalations_open_of_contact on escalations_escalations (open_contact_id);
create index escalations_open_of_brand on escalations_escalations (open_brand_id, life_safety, raised_at);
create index escalations_of_contact on escalations_escalations (contact_id, raised_at);

-- How many emergencies keep a contact open: one row to lock for who raises and for who closes.
create table escalations_guards (
    contact_id uuid primary key,
    open_count int not null
);

create table escalations_tasks (
    id            uuid primary key,
    escalation_id uuid not null,
    contact_id    uuid not null,
    service       varchar(20) not null,
    ordered_by    uuid not null,
    ordered_at    timestamp with time zone not null,
    called_who    varchar(200),
    -- sealed: as it was dictated, apart from the caller's own
    called_number bytea,
    called_ref    varchar(200),
    called_eta    timestamp with time zone,
    called_by     uuid,
    called_at     timestamp with time zone,
    outcome       varchar(500),
    outcome_by    uuid,
    outcome_at    timestamp with time zone
);
create index escalations_tasks_of_contact on escalations_tasks (contact_id);

create table escalations_places (
    id            uuid primary key,
    escalation_id uuid not null,
    -- sealed: words and coordinates
    whereabouts   bytea not null,
    accuracy_m    int,
    source        varchar(12) not null,
    noted_by      uuid not null,
    noted_at      timestamp with time zone not null
);
create index escalations_places_of on escalations_places (escalation_id, noted_at);
