/** How far somebody has come in a stand-up, and who is on which request. */
package dev.smrequest.triage.standup.walk;
