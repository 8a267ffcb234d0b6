/** From an accepted submission to exactly one issue, whatever fails in between. */
package dev.smrequest.intake.filing;
