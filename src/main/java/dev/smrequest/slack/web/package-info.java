/** The port to Slack on the SDK's methods client: no repeated writes, one checker for every answer, bounded times. */
package dev.smrequest.slack.web;
