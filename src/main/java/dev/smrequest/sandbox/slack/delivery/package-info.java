/** How the pretend Slack reaches the app: signed requests, their acknowledgement, events with retries, response URLs. */
package dev.smrequest.sandbox.slack.delivery;
