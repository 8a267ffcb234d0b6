/** What Slack's own client does before and after an app is asked: typing, checking forms, its own words. */
package dev.smrequest.sandbox.slack.client;
