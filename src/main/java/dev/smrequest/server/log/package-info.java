/** How log lines look. */
package dev.smrequest.server.log;
