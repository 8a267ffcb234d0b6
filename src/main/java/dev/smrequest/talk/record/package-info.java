/** What was said below cards and what is shown of notes, on record, and one at a time at work on it. */
package dev.smrequest.talk.record;
