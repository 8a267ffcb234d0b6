/** Word to the outside when something changes: GitLab's project webhooks, with its headers, signature and moods. */
package dev.smrequest.sandbox.gitlab.webhook;
