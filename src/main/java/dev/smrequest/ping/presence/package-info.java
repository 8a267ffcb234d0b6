/** Who can be told, and who is away, by what Slack says now. */
package dev.smrequest.ping.presence;
