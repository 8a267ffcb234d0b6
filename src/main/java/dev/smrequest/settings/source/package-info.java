/** Reads YAML and the environment key by key, remembering lines and collecting every problem on the way. */
package dev.smrequest.settings.source;
