/** What stands in front of Bolt: size, signature and shape of a delivery are checked here, in this order. */
package dev.smrequest.server.gate;
