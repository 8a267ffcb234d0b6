/** The work behind a stand-up: reading its queue, showing where it is, summing it up. */
package dev.smrequest.triage.standup.job;
