/** Settings of how requests are asked for and moved. */
package dev.smrequest.settings.process;
