/** The quick-action lines of a template: which lines GitLab takes for one, and what they ask for. Pure. */
package dev.smrequest.template.action;
