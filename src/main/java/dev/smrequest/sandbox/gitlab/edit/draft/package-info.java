/** An issue in the making, and who may make what of it. */
package dev.smrequest.sandbox.gitlab.edit.draft;
