-- The languages in which the centre serves; without rows every language is open.
create table operators_house_languages (
    language varchar(3) primary key
);
