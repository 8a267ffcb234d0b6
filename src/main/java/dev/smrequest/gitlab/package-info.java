/** The port to GitLab in our own nouns; the adapter on gitlab4j lives in {@code gitlab.rest}. */
package dev.smrequest.gitlab;
