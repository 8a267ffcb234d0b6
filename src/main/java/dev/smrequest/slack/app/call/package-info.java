/** What Slack delivers, in our own nouns. */
package dev.smrequest.slack.app.call;
