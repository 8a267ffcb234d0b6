/** What the app writes: how its messages look and what is refused in them. */
package dev.smrequest.sandbox.slack.post;
