/** The form's urgent part while the form is open: asked for or put away as its box is ticked. */
package dev.smrequest.intake.urgent;
