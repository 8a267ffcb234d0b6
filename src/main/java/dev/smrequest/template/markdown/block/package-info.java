/** The Markdown parser: a text's blocks as GitLab reads them, and how to close one left open. Pure. */
package dev.smrequest.template.markdown.block;
