-- Which act is changing a request right now: acts on one request take turns, on however many machines.
create table act_turn (
    issue_iid  bigint primary key,
    act        varchar(40) not null,
    held_until timestamp with time zone not null
);
