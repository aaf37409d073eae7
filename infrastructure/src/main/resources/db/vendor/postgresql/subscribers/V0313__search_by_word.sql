-- Written at once: a list of what is pending would be read by every search.
-- Without those who have no name: all of them would stand under one word, which is dear to write.
create index subscribers_by_word on subscribers_subscribers
    using gin (subscribers_searched(brand_id, id, name_key)) with (fastupdate = off)
    where btrim(name_key) <> '';
