/** {@code /sm-request show}: one request in short, only to whoever asks. */
package dev.smrequest.triage.show;
