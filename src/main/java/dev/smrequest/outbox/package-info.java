/** Messages that must stand in Slack exactly once, and are edited in place when what they say changes. */
package dev.smrequest.outbox;
