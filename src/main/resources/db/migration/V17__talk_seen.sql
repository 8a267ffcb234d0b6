-- How many comments a request had when its notes were last looked at, up to when, and whether there are more to look at.
create table talk_seen (
    issue_iid bigint primary key,
    comments  integer not null,
    since     timestamp with time zone not null,
    due       boolean default false not null
);
