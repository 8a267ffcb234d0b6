/** {@code /sm-request queue}: the requests in a state as a list in Slack, sorted and paged, each one tap from triage. */
package dev.smrequest.triage.queue;
