/** The sandbox's state in one JSON file, for those who want it back at the next start. */
package dev.smrequest.sandbox.keep;
