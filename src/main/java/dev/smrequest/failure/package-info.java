/** What can go wrong with the outside world, and whether trying again helps. */
package dev.smrequest.failure;
