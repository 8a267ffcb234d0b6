/** What changes in GitLab, and who hears of it: each hint makes the bot read the issue, and a sweep finds what no hint told. */
package dev.smrequest.sync;
