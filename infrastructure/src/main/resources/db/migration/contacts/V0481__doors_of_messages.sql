-- The door by which a message came or goes when that is not the contact's own; a version that does not know it leaves it empty.
alter table contacts_messages add column entry_point_id uuid;
