/** How the things of the pretend GitLab look as JSON. Source: GitLab's lib/api/entities and its OpenAPI description. */
package dev.smrequest.sandbox.gitlab.rest.view;
