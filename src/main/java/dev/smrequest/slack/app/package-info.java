/** What Slack calls: slash command, shortcuts, modals, buttons. Slices implement these; Bolt stays in here. */
package dev.smrequest.slack.app;
