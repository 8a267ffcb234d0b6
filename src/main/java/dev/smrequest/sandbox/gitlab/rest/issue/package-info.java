/** Issues and what hangs below them: comments, label history, to-do items. */
package dev.smrequest.sandbox.gitlab.rest.issue;
