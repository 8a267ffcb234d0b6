/** What follows when a message names no request, or several. */
package dev.smrequest.triage.choose;
