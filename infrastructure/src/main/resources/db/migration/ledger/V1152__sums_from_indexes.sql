-- What somebody or a team spent is summed from an index alone, without a look at the rows.
create index ledger_sums_of_owner on ledger_postings (owner_id, account, charged_at, currency, amount_minor);
create index ledger_sums_of_team on ledger_postings (team_id, account, charged_at, currency, amount_minor);
drop index ledger_by_account;
drop index ledger_by_team;
