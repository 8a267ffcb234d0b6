/** Text as Slack takes it and gives it: people's text as mrkdwn or plain text, within Block Kit's limits, and back. Pure. */
package dev.smrequest.slack.text;
