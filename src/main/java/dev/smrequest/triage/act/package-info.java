/** What people want done with a request: checked, applied once, told to everybody concerned, and undone. */
package dev.smrequest.triage.act;
