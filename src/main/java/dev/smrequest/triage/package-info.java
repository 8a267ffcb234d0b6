/** Moving a request to its next step: what people press and type, for one request at a time. */
package dev.smrequest.triage;
