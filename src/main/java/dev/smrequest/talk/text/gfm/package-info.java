/** GitLab Flavored Markdown as a tree: CommonMark's nodes and those for what GitLab adds. Pure. */
package dev.smrequest.talk.text.gfm;
