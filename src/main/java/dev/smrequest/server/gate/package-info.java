/**
 * What stands in front of Bolt: size, signature and shape of a delivery are checked here, in this order; and what all gates
 * share: reading no more than a size, how old a time stamp may be, the HMAC.
 */
package dev.smrequest.server.gate;
