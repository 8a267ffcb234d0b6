-- Which message last showed a preview of a request in a channel: not again for a while.
create table link_preview (
    channel    varchar(40) not null,
    issue_iid  bigint not null,
    message_ts varchar(40) not null,
    shown_at   timestamp with time zone not null,
    primary key (channel, issue_iid)
);

create index link_preview_shown_at on link_preview (shown_at);
