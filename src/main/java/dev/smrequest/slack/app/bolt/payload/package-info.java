/** From Slack's payloads to our calls. */
package dev.smrequest.slack.app.bolt.payload;
