/** The pretend Slack and GitLab with their browser page: strict on the wire, no accounts needed. */
package dev.smrequest.sandbox;
