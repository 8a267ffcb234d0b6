/** The stand-up: the new requests one after the other, each decided with a tap or two, by several people at once. */
package dev.smrequest.triage.standup;
