-- A card shows what was last seen of its request, so that needs no stamp of its own; a card that could not be shown for a
-- day is owed.
alter table card drop column shown_update;
alter table card add column owed boolean default false not null;

-- What somebody asked for.
create index card_requester on card (requester, issue_iid);

-- How new the truth is that people were told of, so that an older one is no news.
alter table issue_told add column seen_update timestamp with time zone;
