/** What the pretend Slack and GitLab refused the bot, and where the refusal is described. */
package dev.smrequest.sandbox.refusal;
