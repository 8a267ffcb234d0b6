/** What to do with a ping that names no request: file one, link one, or nothing. */
package dev.smrequest.ping.offer;
