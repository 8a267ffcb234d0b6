package dev.smrequest.settings;

import dev.smrequest.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The workflow files of the repository, for tests. */
public final class WorkflowFiles {
    private WorkflowFiles() {}

    /** The shipped example of a later process. */
    public static Workflow later() {
        return WorkflowFile.parse("workflow-later.example.yaml", text("docs/workflow-later.example.yaml"));
    }

    static String bundledText() {
        return text("src/main/resources/workflow.yaml");
    }

    static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
