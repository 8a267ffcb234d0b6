/**
 * gitlab4j held by the reins: its API classes bound to a client of ours that follows no redirect, times out, counts
 * calls and never sends a {@code POST} twice, and the calls gitlab4j has no method for.
 */
package dev.smrequest.gitlab.rest.client;
