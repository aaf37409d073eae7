-- Who reads the trail asks for one person's deeds or one kind of deed; by time it is read by id.
create index audit_entries_by_actor on audit_entries (actor, id);
create index audit_entries_by_action on audit_entries (action, id);
