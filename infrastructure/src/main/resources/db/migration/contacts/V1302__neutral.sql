-- Lists show neither who it is nor what was said.
alter table contacts_contacts add column neutral boolean default false not null;
