/** File a request: the command, the shortcuts, the form, and behind it the durable filing. */
package dev.smrequest.intake;
