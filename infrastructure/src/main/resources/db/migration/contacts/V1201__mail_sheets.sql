-- What a message was as a mail, beside its text.
create table contacts_mail_sheets (
    message_id    uuid primary key,
    subject       varchar(500) not null,
    traits        varchar(300) not null,
    nature        varchar(20) not null,
    authenticity  varchar(20) not null,
    has_page      boolean not null,
    others        int not null,
    refers_to     uuid
);
