/** The things the pretend GitLab keeps, as immutable values. */
package dev.smrequest.sandbox.gitlab.model;
