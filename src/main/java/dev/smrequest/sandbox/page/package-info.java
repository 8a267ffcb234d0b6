/** The sandbox in a browser: its files, the JSON it reads and writes, and the control API that tests use. */
package dev.smrequest.sandbox.page;
