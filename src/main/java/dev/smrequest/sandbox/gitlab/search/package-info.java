/** Finding issues: GitLab's list filters, and its full-text search with all its blind spots. */
package dev.smrequest.sandbox.gitlab.search;
