/** Figures about the running bot, in Prometheus' text format. */
package dev.smrequest.server.metrics;
