-- The table of db-scheduler: jobs that survive restarts and run on one node at a time.
create table shared_scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            varbinary,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index shared_scheduled_tasks_by_time on shared_scheduled_tasks (execution_time);
create index shared_scheduled_tasks_by_heartbeat on shared_scheduled_tasks (last_heartbeat);
