/** What a GitLab issue template's Markdown says: sections, hints, check-lists, quick-action lines. Pure. */
package dev.smrequest.template.markdown;
