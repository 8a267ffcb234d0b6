-- Whether a delivery told of an issue itself or of a comment: comments do not show that issues are told of.
alter table hook_delivery add column of_issue boolean default true not null;

-- When a sweep last came to its end.
alter table sync_mark add column swept_at timestamp with time zone;
