/** Tells what became of an act: its actor, the issue, the card's thread. Requesters hear by {@code news}. */
package dev.smrequest.triage.news;
