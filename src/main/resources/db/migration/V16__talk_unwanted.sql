-- What a shown note is to Slack: shown as GitLab has it, gone from GitLab, or deleted by somebody in Slack.
alter table talk_note add column state varchar(10) default 'SHOWN' not null;
update talk_note set state = 'GONE' where gone;
alter table talk_note drop column gone;
