-- The same claim sent twice by a program is one.
alter table expenses_expenses add column request_key varchar(200);
alter table expenses_expenses add column fingerprint varchar(64);
alter table expenses_expenses add constraint expenses_once unique (payer_id, request_key);
