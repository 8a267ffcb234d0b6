/** Puts the slices together: what Slack may call, the jobs behind it, and the chores. */
package dev.smrequest.assembly;
