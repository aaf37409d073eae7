-- In place of the trigrams of all names. Written at once: a list of what is pending would be read by every search.
-- Without those who have no name: most who write for the first time.
create index subscribers_by_word on subscribers_subscribers
    using gin (subscribers_searched(brand_id, id, name_key)) with (fastupdate = off)
    where btrim(name_key) <> '';
drop index subscribers_by_name;
