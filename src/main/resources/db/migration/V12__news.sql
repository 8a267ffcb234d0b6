-- How each request stood when people were last told of it; the message that told of its filing; and, while a message is
-- being gathered, how the request stands now and which acts of the bot led there.
create table issue_told (
    issue_iid     bigint primary key,
    standing      text not null,
    version       integer not null,
    told_at       timestamp with time zone not null,
    first_message varchar(120),
    gathered      text
);

-- Who follows which request.
create table follower (
    issue_iid bigint not null,
    user_id   varchar(40) not null,
    since     timestamp with time zone not null,
    primary key (issue_iid, user_id)
);

create index follower_user on follower (user_id, issue_iid);

-- Which news somebody wants, where that is not all.
create table news_preference (
    user_id varchar(40) primary key,
    choice  varchar(20) not null
);
