-- Which team answers for which of the operator's own services.
create table escalations_teams (
    service varchar(20) primary key,
    team_id uuid not null
);
-- The team that an escalation went to when it was raised, and how high it has climbed unheard.
alter table escalations_escalations add column team_id uuid;
alter table escalations_escalations add column rung varchar(12);
