/** The port to Slack in our own nouns; Bolt is in {@code slack.app}, the methods client in {@code slack.web}. */
package dev.smrequest.slack;
