/** What a person submitted, under which id, and how far it has come. Pure. */
package dev.smrequest.intake.filing.submission;
