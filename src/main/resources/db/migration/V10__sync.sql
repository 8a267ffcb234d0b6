-- How far sweeps over GitLab have come, and since when requests that are born there concern the bot.
create table sync_mark (
    name    varchar(20) primary key,
    since   timestamp with time zone not null,
    reached timestamp with time zone not null
);

-- How GitLab had each request when its card was last brought up to date, so that only differences are looked at; whether
-- GitLab cannot tell now; and how often somebody deleted the card.
alter table card add column seen text;
alter table card add column seen_at timestamp with time zone;
alter table card add column stale boolean default false not null;
alter table card add column deletions integer default 0 not null;
