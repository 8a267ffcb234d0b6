/** The triage form: one request, its possible steps, what each needs, and the snippet it comes to. */
package dev.smrequest.triage.modal;
