-- A migration of its own: new names come in meanwhile, and their words with them.
insert into subscribers_words (brand_id, word)
select distinct s.brand_id, w.word collate "C"
from subscribers_subscribers s, unnest(subscribers_words_of(s.name_key)) w (word)
where not exists (select from subscribers_words k where k.word = w.word and k.brand_id = s.brand_id);
