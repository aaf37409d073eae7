create index audit_entries_unsealed on audit_entries (id) where seq is null;

-- The database itself refuses what the product never does: to change what was told, to change a seal, to remove.
create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
        and row (new.id, new.chain, new.at, new.actor, new.action, new.subject, new.particulars)
            = row (old.id, old.chain, old.at, old.actor, old.action, old.subject, old.particulars) then
        return new;
    end if;
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entries_append_only before update or delete on audit_entries
    for each row execute function audit_refuse_change();
create trigger audit_entries_never_emptied before truncate on audit_entries
    for each statement execute function audit_refuse_change();
