-- Lists of threats that administrators wrote in place of the shipped ones; a table of its own, for the version before
-- reads every row of distress_lists as alarming words.
create table distress_threat_lists (
    language varchar(35) primary key,
    list     varchar(30000) not null
);
