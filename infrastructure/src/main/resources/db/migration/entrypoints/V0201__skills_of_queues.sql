-- What a queue asks of its operators; both null when it asks for nothing.
alter table entrypoints_queues add column skill varchar(40);
alter table entrypoints_queues add column skill_level int;
