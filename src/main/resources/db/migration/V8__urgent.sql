-- Requests that need attention now: why, and by when.
alter table submission add column urgent_reason text;
alter table submission add column urgent_by date;

create index submission_requester on submission (requester, received_at);

-- Whoever files something urgent takes their own row first, so that their submissions are counted one after the other.
create table urgent_turn (
    requester varchar(40) primary key,
    taken_at  timestamp with time zone not null
);

-- Whether the requester reads that the team was alerted.
alter table submission add column alerted boolean not null default false;

-- Forms that are open, in which the urgent part was asked for or put away: what is to be shown, and what is shown.
create table urgent_page (
    view_id       varchar(80) primary key,
    content       text not null,
    version       integer not null,
    shown_version integer not null,
    seen_hash     varchar(80) not null,
    shown_hash    varchar(80),
    touched_at    timestamp with time zone not null
);
