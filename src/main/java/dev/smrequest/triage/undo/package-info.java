/** Taking an act back. */
package dev.smrequest.triage.undo;
