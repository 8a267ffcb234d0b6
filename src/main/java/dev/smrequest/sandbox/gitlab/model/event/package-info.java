/** What GitLab remembers of an issue's past, apart from comments. */
package dev.smrequest.sandbox.gitlab.model.event;
