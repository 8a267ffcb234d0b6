-- Slack messages that people add to requests.
create table addition (
    id         varchar(40) primary key,
    source     text not null,
    wish       text,
    written    boolean not null default false,
    created_at timestamp with time zone not null,
    noted_at   timestamp with time zone
);

create index addition_created_at on addition (created_at);
