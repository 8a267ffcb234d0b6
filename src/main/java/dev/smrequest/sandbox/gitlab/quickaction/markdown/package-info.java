/** How far GitLab Flavored Markdown decides on quick actions: which paragraphs of a text stand on its top level. */
package dev.smrequest.sandbox.gitlab.quickaction.markdown;
