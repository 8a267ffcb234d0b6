/** The HTTP side: Jetty with one listener, the routes, errors without details, orderly start and stop. */
package dev.smrequest.server;
