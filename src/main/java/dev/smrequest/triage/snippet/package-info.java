/** {@code /sm-request snippets}: quick actions ready to copy, to share, or to be run. */
package dev.smrequest.triage.snippet;
