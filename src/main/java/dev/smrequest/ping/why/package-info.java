/** {@code /sm-request why}: which rule says who is responsible for a request, only to whoever asks. */
package dev.smrequest.ping.why;
