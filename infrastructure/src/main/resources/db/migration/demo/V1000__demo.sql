-- What demo mode has put in already, so that it does so once.
create table demo_marks (
    name    varchar(40) primary key,
    done_at timestamp with time zone not null
);
