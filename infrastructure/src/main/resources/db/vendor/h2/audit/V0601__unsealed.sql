create index audit_entries_unsealed on audit_entries (seq, id);
