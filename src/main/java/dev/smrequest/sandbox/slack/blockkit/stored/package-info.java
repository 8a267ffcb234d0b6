/** Blocks as Slack keeps them and gives them back: with the ids and defaults the app left out. */
package dev.smrequest.sandbox.slack.blockkit.stored;
