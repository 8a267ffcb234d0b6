/** The control API for the director's panel and for tests: time, faults, traffic, tier, reset. */
package dev.smrequest.sandbox.page.control;
