-- What somebody lent to others is looked for by himself too.
create index authority_delegations_from on authority_delegations (from_id, end_at);
