-- A person's history is read from this index alone (decision 0012): what a heading shows lies beside the key, so no
-- scattered row of the table is fetched. At its longest an entry has some 2,100 bytes of the 2,704 that fit.
create index contacts_headings_of_subscriber on contacts_contacts (subscriber_id, opened_at desc, id desc)
    include (brand_id, entry_point_id, channel, state, closed_at, holder_id, closed_by, outcome, topic, heading);
drop index contacts_by_subscriber;

-- An index answers alone only for pages known to be visible to all. By default vacuum comes when a fifth of the table
-- has changed, which in a table of many years is months late.
alter table contacts_contacts set (
    autovacuum_vacuum_scale_factor = 0.01,
    autovacuum_vacuum_insert_scale_factor = 0.01,
    autovacuum_analyze_scale_factor = 0.01);
