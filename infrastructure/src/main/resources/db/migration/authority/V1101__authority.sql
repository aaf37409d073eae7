-- Who may what, from day to day.
create table authority_limits (
    id            uuid primary key,
    brand_id      uuid not null,
    holder        varchar(20) not null,
    holder_role   varchar(20),
    holder_id     uuid,
    kind          varchar(30),
    alone_minor   bigint not null,
    one_minor     bigint not null,
    ceiling_minor bigint not null,
    currency      varchar(3) not null,
    from_day      date not null,
    last_day      date
);
create index authority_limits_of_brand on authority_limits (brand_id);
create table authority_budgets (
    id           uuid primary key,
    brand_id     uuid not null,
    holder       varchar(20) not null,
    holder_role  varchar(20),
    holder_id    uuid,
    amount_minor bigint not null,
    currency     varchar(3) not null,
    window_days  int not null,
    from_day     date not null,
    last_day     date
);
create index authority_budgets_of_brand on authority_budgets (brand_id);
create table authority_kinds (
    brand_id uuid not null,
    kind     varchar(30) not null,
    needs    varchar(200) not null,
    pace     varchar(20) not null,
    route    varchar(20) not null,
    primary key (brand_id, kind)
);
create table authority_delegations (
    id       uuid primary key,
    from_id  uuid not null,
    to_id    uuid not null,
    begin_at timestamp with time zone not null,
    end_at   timestamp with time zone not null
);
create index authority_delegations_to on authority_delegations (to_id, end_at);

-- What was asked, how it was decided, what became of it.
create table authority_exceptions (
    id               uuid primary key,
    contact_id       uuid not null,
    subscriber_id    uuid not null,
    brand_id         uuid not null,
    asker_id         uuid not null,
    team_id          uuid,
    sharing          varchar(400) not null,
    kind             varchar(30) not null,
    amount_minor     bigint not null,
    currency         varchar(3) not null,
    clause_key       varchar(40),
    reason           varchar(1000) not null,
    good_expected    varchar(1000) not null,
    beneficiary      varchar(1000) not null,
    asked_at         timestamp with time zone not null,
    why              varchar(2000) not null,
    state            varchar(20) not null,
    needed           varchar(10),
    line             varchar(10),
    answer_by        timestamp with time zone,
    question_by      uuid,
    question         varchar(1000),
    question_at      timestamp with time zone,
    answer           varchar(1000),
    granted_minor    bigint,
    basis            varchar(20),
    granted_at       timestamp with time zone,
    review_by        uuid,
    review           varchar(1000),
    review_at        timestamp with time zone,
    reference        varchar(200),
    ended_by         uuid,
    end_reason       varchar(1000),
    ended_at         timestamp with time zone,
    closed_at        timestamp with time zone,
    request_key      varchar(200),
    fingerprint      varchar(64),
    -- the brand while others decide, or while nobody looked at what was done first: small indexes
    pending_brand_id uuid,
    review_brand_id  uuid,
    constraint authority_exceptions_once unique (asker_id, request_key)
);
create index authority_exceptions_of_contact on authority_exceptions (contact_id, asked_at);
create index authority_exceptions_of_asker on authority_exceptions (asker_id, id);
create index authority_exceptions_of_subscriber on authority_exceptions (subscriber_id, id);
create index authority_exceptions_of_brand on authority_exceptions (brand_id, id);
create index authority_exceptions_alike on authority_exceptions (brand_id, kind, id);
create index authority_exceptions_pending on authority_exceptions (pending_brand_id, answer_by);
create index authority_exceptions_to_review on authority_exceptions (review_brand_id, asked_at);

-- Each yes; nobody and no lent authority counts twice.
create table authority_approvals (
    exception_id uuid not null,
    position     int not null,
    by_id        uuid not null,
    in_name_of   uuid not null,
    amount_minor bigint not null,
    words        varchar(1000) not null,
    at           timestamp with time zone not null,
    primary key (exception_id, position),
    constraint authority_approvals_by unique (exception_id, by_id),
    constraint authority_approvals_name unique (exception_id, in_name_of)
);
