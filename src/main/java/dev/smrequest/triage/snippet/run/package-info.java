/** Runs a snippet on an issue: through the triage form with the step chosen, after asking for the issue where none is named. */
package dev.smrequest.triage.snippet.run;
