/** The handbook's process as pure rules: states, teams, transitions, labels read both ways, fiscal quarters. */
package dev.smrequest.workflow;
