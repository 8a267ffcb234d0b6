/** Requests as people name them: numbers and links of any form. Pure. */
package dev.smrequest.triage.reference;
