/** Questions to requesters: asked once, remembered while they are open, answered from Slack. */
package dev.smrequest.triage.question;
