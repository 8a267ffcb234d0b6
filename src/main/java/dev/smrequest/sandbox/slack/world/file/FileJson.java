package dev.smrequest.sandbox.slack.world.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file object (Slack: file object); thumbnails are not made. */
final class FileJson {

    private FileJson() {}

    static ObjectNode of(SharedFile file, URI folder) {
        SharedFile.Naming naming = file.naming();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", file.id()).put("created", file.created()).put("timestamp", file.created());
        json.put("name", naming.name()).put("title", naming.title());
        json.put("mimetype", naming.kind().mime()).put("filetype", naming.kind().type());
        json.put("pretty_type", naming.kind().pretty()).put("user", file.user());
        json.put("editable", false).put("size", file.size()).put("mode", "hosted");
        json.put("is_external", false).put("external_type", "");
        json.put("is_public", false).put("public_url_shared", false).put("display_as_bot", false);
        String name = URLEncoder.encode(naming.name(), StandardCharsets.UTF_8).replace("+", "%20");
        json.put("url_private", folder.resolve(name).toString());
        json.put("url_private_download", folder.resolve("download/" + name).toString());
        json.put(
                "permalink",
                folder.resolve("/files/" + file.user() + "/" + file.id() + "/" + name)
                        .toString());
        file.channels().forEach(json.putArray("channels")::add);
        json.putArray("groups");
        json.putArray("ims");
        return json.put("comments_count", 0);
    }
}
