-- Unique among open contacts alone: a closed one has no key, and its empty value had an entry all the same.
alter table contacts_contacts drop constraint contacts_contacts_open_key_key;
create unique index contacts_open_key on contacts_contacts (open_key) where open_key is not null;
