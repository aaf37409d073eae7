package io.kindline.infrastructure.contacts.postgres;

/** What the messages' table has that its successor must have too, as statements. */
final class OldTable {

    /** Indexes beside the key, those an administrator added among them. */
    static final String INDEXES =
            """
            select pg_get_indexdef(indexrelid) from pg_index
            where indrelid = 'contacts_messages'::regclass and not indisprimary
            order by indexrelid\
            """;

    static final String RENAMED_INDEXES =
            """
            select format('alter index %I rename to %I', c.relname, c.relname || '_past')
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid = 'contacts_messages'::regclass and not i.indisprimary\
            """;

    /** Who owns the table and who else may use it. */
    static final String RIGHTS =
            """
            select format('alter table contacts_messages owner to %I', pg_get_userbyid(relowner))
            from pg_class where oid = 'contacts_messages'::regclass
              and pg_get_userbyid(relowner) <> current_user
            union all
            select format('grant %s on contacts_messages to %s%s', g.privilege_type,
              case g.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(g.grantee)) end,
              case when g.is_grantable then ' with grant option' else '' end)
            from pg_class, aclexplode(relacl) g
            where oid = 'contacts_messages'::regclass and g.grantee <> relowner\
            """;

    private OldTable() {}
}
