/** What a person does in the pretend Slack, and what they see of it; payloads are shaped as Slack documents them. */
package dev.smrequest.sandbox.slack.act;
