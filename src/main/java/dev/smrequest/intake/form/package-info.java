/** The form as Slack shows it: pages of input blocks out, checked answers in. Pure. */
package dev.smrequest.intake.form;
