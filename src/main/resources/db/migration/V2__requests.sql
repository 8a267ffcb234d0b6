-- Template versions that open forms may refer to.
create table template_version (
    fingerprint varchar(80) primary key,
    content     text not null,
    adopted_at  timestamp with time zone not null
);

-- Answers of the earlier pages of a form that is still open, by the id of its first view.
create table draft (
    root_view  varchar(80) primary key,
    title      text not null,
    answers    text not null,
    updated_at timestamp with time zone not null
);

-- What people submitted. The id is the marker in the issue; a form, known by its first view, is filed once, however often
-- and through whichever copy of its last page it is submitted.
create table submission (
    id             varchar(40) primary key,
    root_view      varchar(80) not null unique,
    view_id        varchar(80) not null,
    requester      varchar(40) not null,
    title          text not null,
    answers        text not null,
    fingerprint    varchar(80) not null,
    source_channel varchar(40),
    source_ts      varchar(40),
    received_at    timestamp with time zone not null,
    attempted_at   timestamp with time zone,
    last_attempt   timestamp with time zone,
    status         varchar(20) not null,
    detail         text,
    issue_iid      bigint,
    issue_url      text,
    view_hash      varchar(80),
    kept_waiting   boolean not null default false
);

-- Messages that must stand in Slack exactly once.
create table posted_message (
    subject      varchar(120) primary key,
    channel      varchar(40) not null,
    ts           varchar(40),
    digest       varchar(80),
    attempted_at timestamp with time zone,
    leased_until timestamp with time zone
);

-- Requests that have a card, with what GitLab does not know of them.
create table card (
    issue_iid bigint primary key,
    requester varchar(40) not null
);

-- Throttle of what the admins are told.
create table admin_notice (
    subject   varchar(120) primary key,
    told_at   timestamp with time zone not null,
    swallowed integer not null
);
