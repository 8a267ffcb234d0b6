package dev.smrequest.gitlab;

/** Where the project shelf is read from. */
@FunctionalInterface
public interface ShelfSource {
    /**
     * Reads templates, labels, milestones and members afresh, for the project shelf. Milestones or members that cannot
     * be read are a gap of the content, not a failure.
     */
    ShelfContent readShelf(String templateName);
}
