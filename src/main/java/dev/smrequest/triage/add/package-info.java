/** Adding a Slack message to a request as a note on its issue. */
package dev.smrequest.triage.add;
