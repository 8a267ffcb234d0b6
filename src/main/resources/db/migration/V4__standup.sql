-- Stand-ups: who walks the queue, and how far they have come.
create table standup_walk (
    id         varchar(40) primary key,
    owner      varchar(40) not null,
    content    text not null,
    version    integer not null,
    touched_at timestamp with time zone not null
);

-- Who is on which request, until when; "acting" as long as an act on it is on its way.
create table standup_claim (
    issue_iid  bigint primary key,
    walk       varchar(40) not null,
    holder     varchar(40) not null,
    acting     boolean not null,
    held_until timestamp with time zone not null
);

-- What was asked of requesters.
create table open_question (
    id          varchar(40) primary key,
    issue_iid   bigint not null,
    asker       varchar(40) not null,
    requester   varchar(40),
    question    text not null,
    status      varchar(20) not null,
    answer      text,
    asked_at    timestamp with time zone not null,
    told_at     timestamp with time zone,
    closed_at   timestamp with time zone
);

create index open_question_issue on open_question (issue_iid, status);

-- Comments that GitLab was asked to write, where that may have worked unnoticed.
create table comment_attempt (
    id           varchar(60) primary key,
    attempted_at timestamp with time zone not null
);
