package dev.smrequest.gitlab.shelf;

import dev.smrequest.gitlab.ShelfContent;
import java.util.Optional;

/** The last {@link ShelfContent} read, kept fresh in the background; empty until the first read succeeds. Never blocks. */
public interface ProjectShelf {
    Optional<ShelfContent> content();
}
