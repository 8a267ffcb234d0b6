package dev.smrequest.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.GitLabSandbox;
import dev.smrequest.sandbox.gitlab.rest.GitLabHandler;
import dev.smrequest.sandbox.gitlab.rest.resource.Resources;
import dev.smrequest.sandbox.gitlab.world.GitLabSeed;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.page.chat.ChatRoutes;
import dev.smrequest.sandbox.page.chat.FileDownloads;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.slack.PretendSlack;
import dev.smrequest.sandbox.slack.manifest.ManifestReader;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.ObservedHandler;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.sandbox.traffic.Traffic;
import java.net.URI;
import org.eclipse.jetty.server.Handler;

/** One pretend Slack with one pretend GitLab, from their first day to a reset; the wires and the clock outlive it. */
final class Stage implements AutoCloseable {

    /** Marks what people do on the page: it is no traffic of the bot and suffers no faults. */
    private static final String BY_HAND = "X-Sandbox-Page";

    private static final String GITLAB_API = GitLabHandler.PREFIX + "/";

    /** The pretend GitLab stands in for this one, as Slack unfurls no links to bare addresses. */
    private static final String GITLAB_DOMAIN = "gitlab.com";

    private final PretendSlack slack;
    private final GitLabSandbox gitlab;
    private final Handler handler;

    Stage(String manifest, SandboxKeys keys, URI url, Wires wires) {
        slack = new PretendSlack(
                ManifestReader.read(manifest), keys.slack(), wires.clock(), wires.traffic(), wires.faults());
        GitLabSeed seed = GitLabSeed.bundled(url.resolve("/gitlab").toString());
        gitlab = new GitLabSandbox(wires.clock(), seed, wires.traffic(), wires.faults());
        slack.world().standsIn(url.getAuthority(), GITLAB_DOMAIN);
        SampleTalk.begin(slack);
        JsonRoutes routes = new JsonRoutes();
        new ChatRoutes(slack, this::gitlabAccount).addTo(routes);
        handler = new Handler.Sequence(
                routes,
                new FileDownloads(slack.world()),
                Under.path(GITLAB_API, BY_HAND, byHand()),
                Under.path(GITLAB_API, wires.observe(Side.GITLAB, gitlab.handler())),
                Under.path("/gitlab/", gitlab.files()),
                Under.path("/slack/", slack.handler()));
    }

    /** What both services share with those before and after them. */
    record Wires(SandboxClock clock, Traffic traffic, Faults faults) {

        Handler observe(Side side, Handler service) {
            return new ObservedHandler(side, traffic, faults, service);
        }
    }

    private Handler byHand() {
        GitLabHandler handler = new GitLabHandler(gitlab.world(), GitLabHandler.PREFIX, Resources.of(gitlab.world()));
        // GitLab's limit on its interface for programs does not count what its own pages ask.
        handler.limits().perMinute(Integer.MAX_VALUE);
        return handler;
    }

    /** People have the same names in both; who has none in GitLab cannot get in. */
    private JsonNode gitlabAccount(Person person) {
        return gitlab.world().people().all().stream()
                .filter(user -> user.name().equals(person.realName()))
                .findFirst()
                .<JsonNode>map(user -> JsonNodeFactory.instance
                        .objectNode()
                        .put("username", user.username())
                        .put("token", "sandbox-gitlab-" + user.username())
                        .put("project", GitLabWorld.PROJECT_PATH))
                .orElse(JsonNodeFactory.instance.nullNode());
    }

    PretendSlack slack() {
        return slack;
    }

    GitLabSandbox gitlab() {
        return gitlab;
    }

    Handler handler() {
        return handler;
    }

    @Override
    public void close() {
        slack.close();
        gitlab.close();
    }
}
