/** What a request is about and where it stands, in words. */
package dev.smrequest.triage.facts;
