/** The parts that messages and views of the bot are made of, within Block Kit's limits. */
package dev.smrequest.slack.block;
