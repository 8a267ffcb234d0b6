/** Open triage forms: what they show, what was entered, and what the workflow says of it. */
package dev.smrequest.triage.modal.form;
