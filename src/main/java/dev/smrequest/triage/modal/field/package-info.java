/** What a step asks for: its inputs, their choices, and what was entered in them. */
package dev.smrequest.triage.modal.field;
