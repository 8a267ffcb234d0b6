package dev.smrequest.sandbox.gitlab.markdown;

import dev.smrequest.sandbox.gitlab.quickaction.markdown.GitLabMarkdown;
import dev.smrequest.sandbox.gitlab.rest.view.Links;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Shows GitLab Flavored Markdown as HTML that is safe to put into a page. Math and emoji stay text. */
public final class Rendering {
    private final Parser parser = GitLabMarkdown.parser().build();
    private final HtmlRenderer renderer;

    public Rendering(GitLabWorld world) {
        References references = new References(world);
        this.renderer = HtmlRenderer.builder()
                .extensions(GitLabMarkdown.EXTENSIONS)
                .sanitizeUrls(true)
                .urlSanitizer(new UploadAddresses(new Links(world)))
                .nodeRendererFactory(context -> new LeafRenderer(context, references))
                .build();
    }

    public String html(String markdown) {
        return EscapedMarks.reveal(renderer.render(parser.parse(EscapedMarks.hide(markdown.replace("\r", "")))));
    }
}
