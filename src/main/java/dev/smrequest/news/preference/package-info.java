/** {@code /sm-request news}: which news somebody wants. */
package dev.smrequest.news.preference;
