/** The last step to mrkdwn: what is marked gets Slack's marks, and what is text cannot be taken for marks. Pure. */
package dev.smrequest.talk.text.finish;
