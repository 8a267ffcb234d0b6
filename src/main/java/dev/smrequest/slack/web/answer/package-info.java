/** What an answer of Slack, or its absence, means. */
package dev.smrequest.slack.web.answer;
