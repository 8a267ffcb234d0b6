/**
 * The adapter to GitLab's REST API on gitlab4j: names turned into ids, answers compared with what was wanted, every
 * failure turned into one sentence. Nothing outside this package and the ones below it knows gitlab4j.
 */
package dev.smrequest.gitlab.rest;
