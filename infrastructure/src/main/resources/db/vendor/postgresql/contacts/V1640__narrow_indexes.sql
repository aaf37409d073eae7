-- Most contacts are neither offered nor parked nor merged: their empty values had an entry in each of these indexes, written
-- anew with every step of a contact.
drop index contacts_by_holder;
create index contacts_by_holder on contacts_contacts (holder_id, held_since) where holder_id is not null;
drop index contacts_by_offer;
create index contacts_by_offer on contacts_contacts (offered_to) where offered_to is not null;
drop index contacts_by_offer_end;
create index contacts_by_offer_end on contacts_contacts (offer_expires_at) where offer_expires_at is not null;
drop index contacts_by_parking_end;
create index contacts_by_parking_end on contacts_contacts (parked_until) where parked_until is not null;
drop index contacts_merged;
create index contacts_merged on contacts_contacts (merged_into) where merged_into is not null;
drop index contacts_by_closer;
create index contacts_by_closer on contacts_contacts (closed_by, closed_at) where closed_by is not null;
drop index contacts_closed;
create index contacts_closed on contacts_contacts (brand_id, closed_at) where closed_at is not null;
