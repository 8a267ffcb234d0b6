/** What one section of a template says: heading, text, hints, and what can be chosen in it. Pure. */
package dev.smrequest.template.markdown.section;
