/** Hears messages that mention a watched group, and what happens to them and below them. */
package dev.smrequest.ping.hear;
