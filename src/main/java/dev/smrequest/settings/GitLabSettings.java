package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where requests are kept. {@code url} has no slash at its end; {@code project} is a full path or a numeric id;
 * {@code template} is the name of the project's issue template without {@code .md}; {@code answersWithin} is how long
 * GitLab may work on one request: after that, one whose answer was lost has no effect any more; {@code webhook} is what its
 * webhooks are recognised by.
 */
public record GitLabSettings(
        String url, Secret token, String project, String template, Duration answersWithin, WebhookSettings webhook) {
    static final String WEB_ADDRESS = "an address that begins with https:// or http:// and holds no user or password";

    private static final Pattern PROJECT = Pattern.compile("[0-9]+|[^\\s/:?#]+(/[^\\s/:?#]+)+");

    static GitLabSettings read(Section gitlab) {
        return new GitLabSettings(
                gitlab.value("url", "GITLAB_URL")
                        .as(Formats::webAddress, WEB_ADDRESS)
                        .map(GitLabSettings::withoutSlash)
                        .orElse("https://gitlab.com"),
                Secret.requiredToken(
                        gitlab.value("token", "GITLAB_TOKEN"),
                        "an access token with the scope api and at least the role Reporter in the project;"
                                + " GitLab: the project's Settings, \"Access tokens\"."),
                project(gitlab.value("project", "GITLAB_PROJECT")),
                gitlab.value("template", "GITLAB_TEMPLATE")
                        .text()
                        .map(name -> name.endsWith(".md") ? name.substring(0, name.length() - 3) : name)
                        .orElse("A-SM-Support-Request"),
                gitlab.duration("answers_within", "PT75S"),
                WebhookSettings.read(gitlab));
    }

    private static String project(Value project) {
        project.required("the project's path, such as gitlab-com/marketing/product-marketing, or its numeric id.");
        return project.as(
                        text -> Optional.of(text)
                                .filter(path -> PROJECT.matcher(path).matches()),
                        "a project's full path, such as group/project, or its numeric id, not its address")
                .orElse("");
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? withoutSlash(url.substring(0, url.length() - 1)) : url;
    }
}
