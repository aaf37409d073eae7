-- Which words the names of a brand have, and the skeletons of words: far fewer than people. What begins or sounds like
-- a word is looked for here, and whoever has it in the index of V0313. Kept by the database itself, for nodes of the
-- version before write names too.
create table subscribers_words (
    brand_id uuid not null,
    word     text collate "C" not null
);
-- Not unique: two who are the first with a word at once never wait for each other, and a word twice does no harm.
create index subscribers_words_known on subscribers_words (word, brand_id);
create index subscribers_words_alike on subscribers_words using gin (word gin_trgm_ops) with (fastupdate = off);

create function subscribers_words_of(name_key text) returns text[]
    language sql immutable parallel safe
    return string_to_array(btrim(name_key), ' ');

-- Each word behind the end of its brand and the last digit of its subscriber, which is chance: sixteen slices.
create function subscribers_searched(brand uuid, subscriber uuid, name_key text) returns tsvector
    language sql immutable parallel safe
    return array_to_tsvector(string_to_array(substr(replace(rtrim(name_key), ' ',
        ' ' || right(cast(brand as text), 4) || right(cast(subscriber as text), 1)), 2), ' '));

create function subscribers_words_learn() returns trigger language plpgsql as $$
declare
    known text;
begin
    foreach known in array subscribers_words_of(new.name_key) loop
        if not exists (select from subscribers_words k where k.word = known and k.brand_id = new.brand_id) then
            insert into subscribers_words (brand_id, word) values (new.brand_id, known);
        end if;
    end loop;
    return null;
end
$$;

-- A word that nobody has any more may tell of somebody who was erased. Whoever gets it in this very moment is still
-- found by the whole word.
create function subscribers_words_forget() returns trigger language plpgsql
    set jit = off
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
as $$
declare
    left_over text;
    held boolean;
begin
    foreach left_over in array subscribers_words_of(old.name_key) loop
        continue when tg_op = 'UPDATE' and left_over = any(subscribers_words_of(new.name_key))
            and old.brand_id = new.brand_id;
        held := false;
        for digit in 0 .. 15 loop
            held := exists (
                select from subscribers_subscribers s
                where s.brand_id = old.brand_id and btrim(s.name_key) <> ''
                  and subscribers_searched(s.brand_id, s.id, s.name_key) @@ cast(
                    format('''%s%s%s''', right(cast(old.brand_id as text), 4), to_hex(digit), left_over) as tsquery));
            exit when held;
        end loop;
        if not held then
            delete from subscribers_words k where k.word = left_over and k.brand_id = old.brand_id;
        end if;
    end loop;
    return null;
end
$$;

create trigger subscribers_words_of_the_new after insert on subscribers_subscribers
    for each row when (btrim(new.name_key) <> '') execute function subscribers_words_learn();
create trigger subscribers_words_of_the_renamed after update of name_key, brand_id on subscribers_subscribers
    for each row when (old.name_key <> new.name_key or old.brand_id <> new.brand_id)
    execute function subscribers_words_learn();
create trigger subscribers_words_of_the_erased after update of name_key, brand_id on subscribers_subscribers
    for each row when (old.name_key <> new.name_key or old.brand_id <> new.brand_id)
    execute function subscribers_words_forget();
create trigger subscribers_words_of_the_deleted after delete on subscribers_subscribers
    for each row execute function subscribers_words_forget();
