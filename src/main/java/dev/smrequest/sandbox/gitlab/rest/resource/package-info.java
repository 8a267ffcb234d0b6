/** One class per resource of GitLab's REST interface. */
package dev.smrequest.sandbox.gitlab.rest.resource;
