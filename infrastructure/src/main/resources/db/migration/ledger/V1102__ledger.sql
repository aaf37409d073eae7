-- Double entry: the postings of an entry add up to nothing. Rows are added, never changed.
create table ledger_postings (
    entry_id      uuid not null,
    position      int not null,
    brand_id      uuid not null,
    at            timestamp with time zone not null,
    charged_at    timestamp with time zone not null,
    account       varchar(20) not null,
    owner_id      uuid not null,
    amount_minor  bigint not null,
    currency      varchar(3) not null,
    exception_id  uuid not null,
    kind          varchar(30) not null,
    subscriber_id uuid not null,
    team_id       uuid,
    primary key (entry_id, position)
);
create index ledger_by_account on ledger_postings (owner_id, account, charged_at);
create index ledger_by_team on ledger_postings (team_id, charged_at);
create index ledger_by_subscriber on ledger_postings (subscriber_id, charged_at);
create index ledger_by_exception on ledger_postings (exception_id);

-- Rows that are locked while somebody decides on spending: a person's, a team's, a subscriber's.
create table ledger_locks (
    scope varchar(60) primary key
);

-- What has to be carried out or taken back, stored with the decision.
create table ledger_outbox (
    exception_id    uuid not null,
    task            varchar(20) not null,
    attempts        int not null,
    next_attempt_at timestamp with time zone not null,
    created_at      timestamp with time zone not null,
    last_problem    varchar(500),
    primary key (exception_id, task)
);
create index ledger_outbox_due on ledger_outbox (next_attempt_at);
