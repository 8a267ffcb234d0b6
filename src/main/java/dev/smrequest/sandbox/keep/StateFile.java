package dev.smrequest.sandbox.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** {@code sandbox.json} in the folder; it is written beside and moved, so that it is always whole. */
final class StateFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .build();

    private final Path file;

    StateFile(Path folder) {
        file = folder.resolve("sandbox.json");
    }

    /** Empty when there is none yet; links in it lead to the address the sandbox has now. */
    Optional<KeptState> read(URI now) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode tree = JSON.readTree(Files.readString(file));
            checkVersion(tree.path("version").asInt());
            String before = tree.path("url").asText();
            return Optional.of(JSON.readValue(tree.toString().replace(before, now.toString()), KeptState.class));
        } catch (JsonProcessingException broken) {
            throw refusal("is not a state the sandbox has written: it is broken", broken);
        } catch (IOException unreadable) {
            throw refusal("cannot be read", unreadable);
        }
    }

    private void checkVersion(int version) {
        if (version != KeptState.VERSION) {
            throw refusal(
                    "was written by another version of the sandbox (" + version + ", this one reads "
                            + KeptState.VERSION + ")",
                    null);
        }
    }

    private KeptStateException refusal(String problem, Throwable cause) {
        return new KeptStateException(
                file + " " + problem + ". Keep the state in another folder, or delete this one to begin anew.", cause);
    }

    void write(KeptState state) {
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling("sandbox.json.new");
            Files.write(beside, JSON.writeValueAsBytes(state));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
