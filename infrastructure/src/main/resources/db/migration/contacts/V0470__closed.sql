-- Reports count what was closed in a period.
create index contacts_closed on contacts_contacts (brand_id, closed_at);
