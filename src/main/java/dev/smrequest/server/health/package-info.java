/** Whether the process lives and whether it can do its work. */
package dev.smrequest.server.health;
