/** Answers to people who asked to see something: only to them, where they asked. */
package dev.smrequest.triage.answer;
