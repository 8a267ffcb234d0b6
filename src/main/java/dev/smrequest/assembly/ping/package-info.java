/** Pings, who answers them, and previews of links, put together. */
package dev.smrequest.assembly.ping;
