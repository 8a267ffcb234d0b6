/** Previews of links to requests in people's messages: what is linked, shown where it is talked about. */
package dev.smrequest.unfurl;
