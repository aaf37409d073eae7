-- Where the mail of an entry point comes from and by which server answers leave.
create table mail_mailboxes (
    entry_point_id   uuid primary key,
    incoming_host    varchar(200) not null,
    incoming_port    int not null,
    incoming_tls     varchar(20) not null,
    outgoing_host    varchar(200) not null,
    outgoing_port    int not null,
    outgoing_tls     varchar(20) not null,
    login            varchar(200) not null,
    -- sealed with the master key
    password         varchar(1000) not null,
    folder           varchar(200) not null,
    address          varchar(320) not null,
    reply_to         varchar(10) not null,
    signature        varchar(2000) not null,
    authserv_id      varchar(200),
    acknowledgement  varchar(2000) not null
);

-- How far each mailbox was read, which node reads it, and how it fares.
create table mail_positions (
    entry_point_id   uuid primary key,
    uid_validity     bigint,
    last_uid         bigint,
    node             uuid,
    node_until       timestamp with time zone,
    succeeded_at     timestamp with time zone,
    failed_at        timestamp with time zone,
    failure          varchar(500),
    set_aside        bigint not null
);

-- Every mail that became a message: its ids, whom an answer goes to (a keyed hash), its files.
create table mail_mails (
    message_id       uuid primary key,
    contact_id       uuid not null,
    brand_id         uuid not null,
    internet_id      varchar(250),
    reference_ids    varchar(6000) not null,
    subject          varchar(500) not null,
    sender           varchar(64) not null,
    original         uuid not null,
    page             uuid
);
create index mail_mails_by_internet_id on mail_mails (internet_id, brand_id);
create index mail_mails_of_contact on mail_mails (contact_id, message_id);

-- Mails that became no message, such as our own come back.
create table mail_set_aside (
    original         uuid primary key,
    entry_point_id   uuid not null,
    reason           varchar(300) not null,
    at               timestamp with time zone not null
);

-- When an address got an automatic answer; one row an address.
create table mail_answers (
    sender           varchar(64) primary key,
    answered_at      timestamp with time zone not null
);
