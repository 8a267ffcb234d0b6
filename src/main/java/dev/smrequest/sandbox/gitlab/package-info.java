/** The pretend GitLab: wire formats and rules of the real one, nothing of the bot. */
package dev.smrequest.sandbox.gitlab;
