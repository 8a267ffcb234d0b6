/** A Slack message as it is built: passages of lines, and the tokens of a line. Pure. */
package dev.smrequest.talk.text.mrkdwn;
