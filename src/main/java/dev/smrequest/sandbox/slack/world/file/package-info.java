/** Files that people and the app share in conversations. */
package dev.smrequest.sandbox.slack.world.file;
