/** The single truth of the pretend workspace: people, channels, user groups, messages. */
package dev.smrequest.sandbox.slack.world;
