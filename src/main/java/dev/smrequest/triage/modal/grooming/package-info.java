/** The second page of the triage form: grooming labels. */
package dev.smrequest.triage.modal.grooming;
