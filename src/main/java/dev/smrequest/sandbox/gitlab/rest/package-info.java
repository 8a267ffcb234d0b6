/** The pretend GitLab's REST interface over HTTP: reading requests, knowing who asks, limiting, answering. */
package dev.smrequest.sandbox.gitlab.rest;
