-- Messages in watched channels that called for something, answered below another, or were deleted: each is taken in once,
-- however often and in whatever order Slack tells of it. Of an answer, below which message and by whom.
create table heard_message (
    channel  varchar(40) not null,
    ts       varchar(40) not null,
    heard_at timestamp with time zone not null,
    deleted  boolean not null default false,
    thread   varchar(40),
    author   varchar(40),
    primary key (channel, ts)
);

create index heard_message_thread on heard_message (channel, thread);

-- Messages that mention a watched group: what they are about, who is to answer, and how far that has come. The text is
-- kept only until it is known which request a message is about.
create table ping (
    id         varchar(40) primary key,
    subject    varchar(120) not null unique,
    channel    varchar(40) not null,
    ts         varchar(40) not null,
    thread     varchar(40) not null,
    issue_iid  bigint,
    status     varchar(20) not null,
    content    text not null,
    text       text,
    created_at timestamp with time zone not null,
    ended_at   timestamp with time zone
);

-- Which message of the bot stands in a place.
create index posted_message_place on posted_message (channel, ts);

create index ping_thread on ping (channel, thread);
create index ping_issue on ping (issue_iid, status);
create index ping_ended on ping (ended_at);
