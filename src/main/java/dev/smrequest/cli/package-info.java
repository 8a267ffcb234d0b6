/** The command line: serve, sandbox, manifest. */
package dev.smrequest.cli;
