/** Managing the project's webhooks. */
package dev.smrequest.sandbox.gitlab.rest.hook;
