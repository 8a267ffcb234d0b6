/** A small language for the shape of JSON that Slack accepts, reporting in the words of Slack's own errors. */
package dev.smrequest.sandbox.slack.shape;
