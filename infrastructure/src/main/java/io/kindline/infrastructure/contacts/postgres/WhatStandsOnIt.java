package io.kindline.infrastructure.contacts.postgres;

import java.util.List;

/**
 * What an administrator may have built upon the messages' table and what would stay with the oldest
 * part when the tables change places. Kindline itself has nothing of the kind.
 */
final class WhatStandsOnIt {
    private static final String ALL =
            """
            select 'the view ' || c.relname || ' reads the table' as what
            from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class c on c.oid = r.ev_class
            where d.classid = 'pg_rewrite'::regclass and d.refobjid = 'contacts_messages'::regclass
            union
            select 'the trigger ' || tgname || ' is on the table' from pg_trigger
            where tgrelid = 'contacts_messages'::regclass and not tgisinternal
            union
            select 'the constraint ' || conname || ' holds the table' from pg_constraint
            where (conrelid = 'contacts_messages'::regclass
                or confrelid = 'contacts_messages'::regclass)
              and contype not in ('p', 'n') and conname <> 'contacts_messages_before'
            union
            select 'the index ' || indexrelid::regclass || ' is unique' from pg_index
            where indrelid = 'contacts_messages'::regclass and indisunique and not indisprimary
            union
            select 'the policy ' || polname || ' guards the table' from pg_policy
            where polrelid = 'contacts_messages'::regclass
            union
            select 'the publication ' || pubname || ' names the table'
            from pg_publication_rel l join pg_publication p on p.oid = l.prpubid
            where l.prrelid = 'contacts_messages'::regclass
            union
            select 'rights were given on the single column ' || attname from pg_attribute
            where attrelid = 'contacts_messages'::regclass and attacl is not null\
            """;

    private WhatStandsOnIt() {}

    static List<String> of(LongWork work) {
        return work.texts(ALL);
    }
}
