/** Registers the handlers with Bolt, dispatches to them and answers when one of them fails. Bolt stays in here. */
package dev.smrequest.slack.app.bolt;
