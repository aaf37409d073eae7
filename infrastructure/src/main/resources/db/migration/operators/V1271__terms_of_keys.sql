-- Who made a key, until when it opens, and when it last did (written a little later, in batches).
alter table operators_access_keys add column made_by uuid;
alter table operators_access_keys add column expires_at timestamp with time zone;
create table operators_key_uses (
    key_id  uuid primary key,
    used_at timestamp with time zone not null
);
