/** What a form asks and what a person answered. Pure; knows nothing of templates. */
package dev.smrequest.template.field;
