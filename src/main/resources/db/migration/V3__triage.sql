-- What people want done with requests, and what became of it.
create table act (
    id           varchar(40) primary key,
    issue_iid    bigint not null,
    actor        varchar(40) not null,
    content      text not null,
    origin       text not null,
    status       varchar(20) not null,
    detail       text,
    before       text,
    after        text,
    confidential boolean not null default false,
    created_at   timestamp with time zone not null,
    attempted_at timestamp with time zone,
    settled_at   timestamp with time zone,
    noted_at     timestamp with time zone
);

create index act_created_at on act (created_at);

-- Triage forms that are open, with what their person has entered so far.
create table triage_form (
    id         varchar(40) primary key,
    content    text not null,
    version    integer not null,
    touched_at timestamp with time zone not null
);

-- Messages may stand in a thread.
alter table posted_message add column thread varchar(40);

-- Requests may come from GitLab itself; an older truth must not be shown over a newer one.
alter table card alter column requester drop not null;
alter table card add column shown_update timestamp with time zone;
