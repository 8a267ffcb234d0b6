/** YAML file and environment, read once at start into records; everything wrong is reported together. */
package dev.smrequest.settings;
