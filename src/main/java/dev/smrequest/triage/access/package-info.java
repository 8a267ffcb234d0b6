/** Who may do what with a request. */
package dev.smrequest.triage.access;
