-- Seconds the contact was in the hands of its last operator, parking not counted (see HandlingTime).
alter table contacts_contacts add column handled_seconds bigint default 0 not null;
