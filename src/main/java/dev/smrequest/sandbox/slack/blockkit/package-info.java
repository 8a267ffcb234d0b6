/** Slack's Block Kit: every block and element with its required fields and limits, refused in Slack's own words. */
package dev.smrequest.sandbox.slack.blockkit;
