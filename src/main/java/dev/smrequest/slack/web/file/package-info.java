/** The bytes of files that people shared in Slack. */
package dev.smrequest.slack.web.file;
