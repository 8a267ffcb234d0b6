/** A request and its answer as the resources see them, and the table that leads from one to the other. */
package dev.smrequest.sandbox.gitlab.rest.http;
