/** The one place where text typed by people becomes text for GitLab. Pure. */
package dev.smrequest.template.usertext;
