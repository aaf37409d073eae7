-- Makes exceptions of the last two years for the demo brand "lantern" on PostgreSQL, with their approvals and their
-- postings: psql -v many=1000000 -f benchmarks/past-exceptions.sql. To be thrown away with its database.
\set ON_ERROR_STOP on
set synchronous_commit = off;

-- Who asks: the demo's operators, and as many made-up colleagues in the same teams as a centre of 500 has.
create temp table askers as
select row_number() over (order by n, account) - 1 as place, id, team_id
from (select 0 as n, account, id, team_id from operators_operators where account like 'op%' and team_id is not null
      union all
      select g, 'made-up', md5('asker' || g)::uuid,
        (select id from operators_teams order by id offset g % (select count(*) from operators_teams) limit 1)
      from generate_series(1, 500 - (select count(*)::int from operators_operators where account like 'op%')) g) p;
create temp table deciders as
select row_number() over (order by account) - 1 as place, id from operators_operators where account like 'sup%';

create temp table past as
select g,
  (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
    || '7' || lpad(to_hex(g % 4096), 3, '0') || '8' || substr(md5('e' || g), 1, 15))::uuid as id,
  at, md5('contact' || g)::uuid as contact_id, md5('subscriber' || g % 300000)::uuid as subscriber_id,
  a.id as asker_id, a.team_id, d.id as decider_id,
  (array['GOODWILL_CREDIT','GOODWILL_CREDIT','GOODWILL_CREDIT','FEE_WAIVER','FEE_WAIVER','EXPEDITED_TRANSFER',
    'LOYALTY_GIFT'])[1 + g % 7] as kind,
  -- small sums, so that nobody's budget of the last 30 days is used up before the figures are taken
  100 + g % 400 as amount,
  case when g > :many - 120 then case g % 3 when 0 then 'review' else 'pending' end
    when g % 20 = 0 then 'declined' when g % 33 = 0 then 'refused' when g % 40 = 1 then 'reversed'
    else 'executed' end as fate,
  g % 9 = 0 as approved
from (select g, now() - (:many - g) * (interval '730 days' / :many) - interval '1 minute' as at
      from generate_series(1, :many) g) s
join askers a on a.place = s.g % (select count(*) from askers)
join deciders d on d.place = s.g % (select count(*) from deciders);

insert into authority_exceptions (id, contact_id, subscriber_id, brand_id, asker_id, team_id, sharing, kind,
  amount_minor, currency, clause_key, reason, good_expected, beneficiary, asked_at, why, state, needed, line, answer_by,
  granted_minor, basis, granted_at, reference, ended_by, end_reason, ended_at, closed_at, pending_brand_id,
  review_brand_id)
select p.id, contact_id, subscriber_id, b.id, asker_id, team_id, '', kind, amount, 'RUB', '3.2',
  'Two days without network, and he had to call three times.', 'He stays with us.', '', at,
  'WITHIN_OWN|500.00 RUB', case fate when 'review' then 'granted' else fate end,
  case fate when 'pending' then 'ONE' end, case fate when 'pending' then 'BRAND' end,
  case fate when 'pending' then now() + interval '2 hours' end,
  case when fate in ('executed', 'reversed', 'review') then amount end,
  case when fate = 'review' then 'ACT_FIRST' when fate in ('executed', 'reversed') then
    case when approved then 'APPROVED' else 'OWN' end end,
  case when fate in ('executed', 'reversed', 'review') then at end,
  case fate when 'executed' then 'ledger:' || p.id end,
  case when fate in ('declined', 'reversed') then decider_id end,
  case when fate in ('declined', 'reversed') then 'Not this time.' end,
  case when fate in ('declined', 'reversed') then at end,
  case when fate in ('executed', 'reversed') then at end,
  case fate when 'pending' then b.id end, case fate when 'review' then b.id end
from past p cross join (select id from operators_brands where brand_key = 'lantern') b;

insert into authority_approvals (exception_id, position, by_id, in_name_of, amount_minor, words, at)
select id, 1, decider_id, decider_id, amount, '', at from past where approved and fate in ('executed', 'reversed');

-- Granted, then carried out, then some taken back; each entry adds up to nothing.
insert into ledger_postings (entry_id, position, brand_id, at, charged_at, account, owner_id, amount_minor, currency,
  exception_id, kind, subscriber_id, team_id)
select md5(step || p.id::text)::uuid, position, b.id, at, at, account, owner, sign * amount, 'RUB', p.id, kind,
  subscriber_id, team_id
from past p cross join (select id from operators_brands where brand_key = 'lantern') b
cross join lateral (values
  ('granted', 1, 'OWED', p.id, -1),
  ('granted', 2, case when fate = 'review' then 'EMERGENCY_SPENDING' when approved then 'APPROVED_SPENDING'
    else 'OWN_SPENDING' end, case when approved and fate <> 'review' then decider_id else asker_id end, 1),
  ('executed', 1, 'SUBSCRIBER', p.subscriber_id, -1),
  ('executed', 2, 'OWED', p.id, 1),
  ('reversed', 1, case when approved then 'APPROVED_SPENDING' else 'OWN_SPENDING' end,
    case when approved then decider_id else asker_id end, -1),
  ('reversed', 2, 'SUBSCRIBER', p.subscriber_id, 1)) as v(step, position, account, owner, sign)
where (step = 'granted' and fate in ('executed', 'reversed', 'review'))
  or (step = 'executed' and fate in ('executed', 'reversed')) or (step = 'reversed' and fate = 'reversed');

vacuum analyze authority_exceptions, authority_approvals, ledger_postings;
select count(*) as exceptions, (select count(*) from ledger_postings) as postings,
  (select sum(amount_minor) from ledger_postings) as adds_up_to from authority_exceptions;
