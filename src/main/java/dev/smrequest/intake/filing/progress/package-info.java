/** Shows the requester how far a filing has come: in the modal as long as it is open, and by direct message. */
package dev.smrequest.intake.filing.progress;
