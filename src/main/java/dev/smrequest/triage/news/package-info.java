/** Tells everybody concerned what became of an act: its actor, the issue, the card's thread, the requester. */
package dev.smrequest.triage.news;
