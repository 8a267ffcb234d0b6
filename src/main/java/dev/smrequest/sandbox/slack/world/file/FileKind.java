package dev.smrequest.sandbox.slack.world.file;

import java.util.Locale;
import java.util.Map;

/**
 * What sort of file a name promises (Slack: file types).
 *
 * @param type Slack's short name, such as {@code png}
 * @param pretty the name people read
 */
public record FileKind(String type, String mime, String pretty) {

    private static final FileKind OTHER = new FileKind("binary", "application/octet-stream", "Binary");
    private static final Map<String, FileKind> KINDS = Map.ofEntries(
            Map.entry("png", new FileKind("png", "image/png", "PNG")),
            Map.entry("jpg", new FileKind("jpg", "image/jpeg", "JPEG")),
            Map.entry("jpeg", new FileKind("jpg", "image/jpeg", "JPEG")),
            Map.entry("gif", new FileKind("gif", "image/gif", "GIF")),
            Map.entry("webp", new FileKind("webp", "image/webp", "WebP")),
            Map.entry("pdf", new FileKind("pdf", "application/pdf", "PDF")),
            Map.entry("txt", new FileKind("text", "text/plain", "Plain Text")),
            Map.entry("log", new FileKind("text", "text/plain", "Plain Text")),
            Map.entry("md", new FileKind("markdown", "text/plain", "Markdown (raw)")),
            Map.entry("csv", new FileKind("csv", "text/csv", "CSV")),
            Map.entry("json", new FileKind("json", "application/json", "JSON")),
            Map.entry("zip", new FileKind("zip", "application/zip", "Zip")));

    /** By the ending of a file's name. */
    public static FileKind of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KINDS.getOrDefault(ending, OTHER);
    }

    /** Pictures are shown; everything else is downloaded. */
    public boolean picture() {
        return mime.startsWith("image/");
    }
}
