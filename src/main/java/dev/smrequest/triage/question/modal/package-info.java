/** The forms in which a question is asked and answered. */
package dev.smrequest.triage.question.modal;
