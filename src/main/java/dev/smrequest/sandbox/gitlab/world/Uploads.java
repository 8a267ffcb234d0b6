package dev.smrequest.sandbox.gitlab.world;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Files uploaded to the project, by their secret and name. Kept in memory. */
public final class Uploads {
    private static final int SECRET_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong lastId = new AtomicLong();
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();

    /** One file and the secret part of its address. */
    public record Upload(long id, String secret, String name, ByteBuffer content) {}

    public Upload add(String name, byte[] content) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        Upload upload = new Upload(
                lastId.incrementAndGet(),
                HexFormat.of().formatHex(secret),
                name,
                ByteBuffer.wrap(content).asReadOnlyBuffer());
        uploads.put(upload.secret() + "/" + name, upload);
        return upload;
    }

    public Optional<Upload> find(String secret, String name) {
        return Optional.ofNullable(uploads.get(secret + "/" + name));
    }
}
