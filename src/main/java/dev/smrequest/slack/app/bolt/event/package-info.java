/** What happens in Slack without a click, from Slack's Events API to our listeners. */
package dev.smrequest.slack.app.bolt.event;
