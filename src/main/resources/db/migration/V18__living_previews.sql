-- What a preview is made of, so that it can be made anew when its request changes: the link as it stands in the message and
-- which of its links that is, whether another company reads it, and the digest of what it says once it is shown.
alter table link_preview add column url text;
alter table link_preview add column place integer default 0 not null;
alter table link_preview add column with_other_company boolean default false not null;
alter table link_preview add column digest varchar(64);

create index link_preview_issue on link_preview (issue_iid);
