/** What people may do to issues and comments, and what comes of it: rights, parameters, limits, traces left behind. */
package dev.smrequest.sandbox.gitlab.edit;
