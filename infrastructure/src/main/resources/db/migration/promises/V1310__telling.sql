-- How the subscriber is to be told and how he was (null for what was kept before); how high a promise that nobody told
-- has climbed: 0 nobody is reminded, 1 its owner, 2 his team, 3 the supervisors; and since when it waits with its
-- contact for another hand, null while it does not.
alter table promises_promises add column tell varchar(10) default 'MESSAGE' not null;
alter table promises_promises add column told_by varchar(10);
alter table promises_promises add column rung smallint default 0 not null;
alter table promises_promises add column handed_back_at timestamp with time zone;
update promises_promises set rung = 1 where nudged_at is not null;
create index promises_handed_back on promises_promises (handed_back_at);
create index promises_by_due on promises_promises (brand_id, due_at);
