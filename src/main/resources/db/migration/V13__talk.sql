-- Replies of people below a request's card, and the note that each became. Words are kept only until GitLab has them; a
-- deletion is kept alone when it is heard before its message.
create table talk_reply (
    channel      varchar(40) not null,
    ts           varchar(40) not null,
    thread       varchar(40),
    author       varchar(40),
    issue_iid    bigint,
    version      varchar(40),
    content      text,
    digest       varchar(64),
    note_id      bigint,
    attempted_at timestamp with time zone,
    state        varchar(10) not null,
    told         boolean default false not null,
    heard_at     timestamp with time zone not null,
    primary key (channel, ts)
);

create index talk_reply_thread on talk_reply (channel, thread, state);
create index talk_reply_note on talk_reply (note_id);
create index talk_reply_heard on talk_reply (heard_at);

-- Files that were copied to GitLab, and where they are there.
create table talk_file (
    channel varchar(40) not null,
    ts      varchar(40) not null,
    file_id varchar(40) not null,
    url     text not null,
    primary key (channel, ts, file_id)
);

-- Notes that are shown below a card, in so many messages; none yet for those that are to be looked at.
create table talk_note (
    note_id   bigint primary key,
    issue_iid bigint not null,
    messages  integer not null,
    gone      boolean default false not null
);

create index talk_note_issue on talk_note (issue_iid);

-- Who is at work on a thread or on the notes of a request.
create table talk_turn (
    subject    varchar(120) primary key,
    holder     varchar(40) not null,
    held_until timestamp with time zone not null
);
