/** Settings of how pings find whoever is responsible, and how long they wait. */
package dev.smrequest.settings.ping;
