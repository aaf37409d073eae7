-- One row for each small table that the nodes keep in memory; a change raises its number.
create table shared_table_versions (
    topic   varchar(60) primary key,
    version bigint not null
);
