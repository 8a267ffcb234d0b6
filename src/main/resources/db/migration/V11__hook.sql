-- Deliveries of GitLab's webhooks that were taken, by the digest of their id, so that each counts once.
create table hook_delivery (
    digest      varchar(64) primary key,
    received_at timestamp with time zone not null
);
create index hook_delivery_received on hook_delivery (received_at);

-- Since when sweeps have found changes that no webhook told of.
create table hook_watch (
    name         varchar(20) primary key,
    missed_since timestamp with time zone not null
);
