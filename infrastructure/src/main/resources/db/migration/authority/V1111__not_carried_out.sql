-- The brand while something could not be carried out and nobody looked at it: a small index.
alter table authority_exceptions add column failed_brand_id uuid;
create index authority_exceptions_failed on authority_exceptions (failed_brand_id);
update authority_exceptions set failed_brand_id = brand_id where state = 'failed' and review_by is null;
