/** Pure rules of the stand-up: which requests are its queue, and which titles are alike. */
package dev.smrequest.triage.standup.rule;
