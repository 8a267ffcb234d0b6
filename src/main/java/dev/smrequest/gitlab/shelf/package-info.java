/** Keeps the {@code ProjectShelf} fresh in the background, so that a form opens with no GitLab call. */
package dev.smrequest.gitlab.shelf;
