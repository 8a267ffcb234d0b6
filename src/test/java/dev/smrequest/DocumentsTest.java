package dev.smrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents point at things that exist. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final int README_LINES = 200;

    @Test
    void links_and_pictures_in_the_documents_exist() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path folder : List.of(Path.of(""), Path.of("docs"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).toList()) {
                    broken.addAll(brokenIn(file));
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static List<String> brokenIn(Path file) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(file));
        while (link.find()) {
            String target = link.group(1);
            if (!target.startsWith("http")
                    && !Files.exists(file.toAbsolutePath().resolveSibling(target))) {
                broken.add(file + ": " + target);
            }
        }
        return broken;
    }

    @Test
    void readme_stays_short() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(README_LINES);
    }

    @Test
    void test_classes_named_for_the_sandbox_exist() throws IOException {
        Path tests = Path.of("src/test/java/dev/smrequest/sandbox");
        List<String> named = Pattern.compile("`([a-z/]+/[A-Z]\\w+Test)`")
                .matcher(Files.readString(Path.of("docs/sandbox.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(tests.resolve(name + ".java")).exists());
    }
}
