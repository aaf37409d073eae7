-- The newest of those in one state, brand by brand: few beside all that were closed, which no list of open ones reads.
create index contacts_newest_open on contacts_contacts (brand_id, state, opened_at desc, id desc)
    where state <> 'closed';
