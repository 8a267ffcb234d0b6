/** From a GitLab issue template to a form, and from a form's answers to an issue description. Pure. */
package dev.smrequest.template;
