package dev.smrequest.sandbox.gitlab.markdown;

import dev.smrequest.sandbox.gitlab.rest.view.Links;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Leads {@code /uploads/…} of a text to the project's files, and lets no script into an address. Source: GitLab's
 * banzai/filter/upload_link_filter.rb.
 */
final class UploadAddresses implements UrlSanitizer {
    private final UrlSanitizer harmless = new DefaultUrlSanitizer();
    private final Links links;

    UploadAddresses(Links links) {
        this.links = links;
    }

    @Override
    public String sanitizeLinkUrl(String url) {
        return url.startsWith("/uploads/") ? links.upload(url) : harmless.sanitizeLinkUrl(url);
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return url.startsWith("/uploads/") ? links.upload(url) : harmless.sanitizeImageUrl(url);
    }
}
