/** The sandbox's own time: it follows the real one until somebody stops, sets or advances it. */
package dev.smrequest.sandbox.clock;
