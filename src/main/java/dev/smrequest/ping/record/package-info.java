/** Pings as they are kept: what each is about, who is to answer, how far that has come, and what ends it. */
package dev.smrequest.ping.record;
