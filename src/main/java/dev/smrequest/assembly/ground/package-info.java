/** What every slice stands on, and what a slice is. */
package dev.smrequest.assembly.ground;
