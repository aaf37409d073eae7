-- Whose name has all words, the surest rung first: 4 whole, 3 one whole and the others begun, 2 begun, 1 by skeleton
-- (letters swapped, vowels wrong), 0 alike. A rung is walked slice by slice and left when there are enough, so that a
-- common name costs its first page. What "#" stands for in a query is the digit of the slice.
--
-- The settings: plans must not depend on what is looked for, nor on how many people there are.
create function subscribers_named(
    words text[], skeletons text[], brands uuid[], after_score int, after_place text, most int)
    returns table (id uuid, score int)
    language plpgsql stable rows 50
    set jit = off
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
as $$
declare
    many constant int := 100 * cardinality(brands);
    own text[];
    begun text[];
    swapped text[];
    alike text[];
    longer text[];
    broad text[] := '{}';
    rungs text[];
    wanted text;
    surer text;
    got int;
    lacking int := most;
begin
    for w in 1 .. cardinality(words) loop
        own[w] := (select string_agg(format('''%s#%s''', right(cast(b as text), 4), words[w]), ' | ')
                   from unnest(brands) b);
        swapped[w] := (select string_agg(format('''%s#%s''', right(cast(b as text), 4), skeletons[w]), ' | ')
                       from unnest(brands) b);
        longer := array(
            select format('''%s#%s''', right(cast(k.brand_id as text), 4), k.word)
            from subscribers_words k
            where k.word > words[w] and k.word < words[w] || '~' and k.brand_id = any(brands)
            limit many + 1);
        if cardinality(longer) <= many then
            begun[w] := array_to_string(own[w] || longer, ' | ');
        else
            -- With so many beginnings the others tell more: those they find are looked at.
            begun[w] := null;
            broad := broad || ('% ' || words[w] || '%');
        end if;
    end loop;
    if cardinality(broad) = cardinality(words) then
        broad := '{}';
        for w in 1 .. cardinality(words) loop
            begun[w] := (select string_agg(format('''%s#%s'':*', right(cast(b as text), 4), words[w]), ' | ')
                         from unnest(brands) b);
        end loop;
    end if;
    rungs[1] := (select string_agg('(' || o || ')', ' & ') from unnest(own) o);
    if begun is distinct from own then
        rungs[3] := (select string_agg('(' || b || ')', ' & ') from unnest(begun) b);
    end if;
    if cardinality(words) > 1 then
        rungs[2] := rungs[3] || ' & (' || array_to_string(own, ' | ') || ')';
    end if;
    rungs[4] := (select string_agg('(' || b || ' | ' || o || ')', ' & ') from unnest(begun, swapped) t (b, o));
    for rung in 1 .. 5 loop
        score := 5 - rung;
        if rung = 5 then
            for w in 1 .. cardinality(words) loop
                alike[w] := (
                    select string_agg(format(' | ''%s#%s''', right(cast(k.brand_id as text), 4), k.word), '')
                    from (select n.brand_id, n.word from subscribers_words n
                          where n.word %>> words[w] and n.brand_id = any(brands)
                            and not (n.word >= words[w] and n.word < words[w] || '~')
                          order by similarity(n.word, words[w]) desc, n.word, n.brand_id
                          limit many) k);
            end loop;
            exit when array_to_string(alike, '') = '';
            rungs[5] := (select string_agg('(' || b || ' | ' || o || coalesce(a, '') || ')', ' & ')
                         from unnest(begun, swapped, alike) t (b, o, a));
        end if;
        continue when rungs[rung] is null;
        wanted := rungs[rung] || coalesce(' & !(' || surer || ')', '');
        surer := rungs[rung];
        continue when score > after_score;
        for digit in reverse 15 .. 0 loop
            return query
                select s.id, subscribers_named.score
                from subscribers_subscribers s
                where s.brand_id = any(brands) and btrim(s.name_key) <> ''
                  and subscribers_searched(s.brand_id, s.id, s.name_key)
                    @@ cast(replace(wanted, '#', to_hex(digit)) as tsquery)
                  and (rung = 1 or s.name_key like all (broad))
                  and (subscribers_named.score < after_score
                    or right(cast(s.id as text), 1) || cast(s.id as text) < after_place)
                -- As text, or the primary key would be walked.
                order by cast(s.id as text) desc
                limit lacking;
            get diagnostics got = row_count;
            lacking := lacking - got;
            if lacking <= 0 then
                return;
            end if;
        end loop;
    end loop;
end
$$;
