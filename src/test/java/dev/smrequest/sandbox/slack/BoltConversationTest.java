package dev.smrequest.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.response.Response;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.modal.View;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Bolt app of the official SDK behind its servlet, its own signature check on, driven by the pretend Slack. */
class BoltConversationTest {

    private static final String FORM = SlackTown.json(
                    "{'type':'modal','callback_id':'form','title':{'type':'plain_text','text':'Request'},"
                            + "'submit':{'type':'plain_text','text':'File'},'blocks':[{'type':'input','block_id':'title',"
                            + "'label':{'type':'plain_text','text':'Title'},"
                            + "'element':{'type':'plain_text_input','action_id':'value'}}]}")
            .toString();

    private final SlackTown town = new SlackTown();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        town.clock.set(java.time.Instant.now());
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new SlackAppServlet(app())), "/slack/events");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        town.slack.connect(town.uri(), URI.create("http://localhost:" + connector.getLocalPort()));
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        town.close();
    }

    private App app() {
        App app = new App(AppConfig.builder()
                .slack(Slack.getInstance(town.config()))
                .singleTeamBotToken(SlackTown.TOKEN)
                .signingSecret(SlackTown.SECRET)
                .build());
        app.command("/sm-request", (request, context) -> {
            heard.add("command " + request.getPayload().getText());
            var opened = context.client()
                    .viewsOpen(r ->
                            r.triggerId(request.getPayload().getTriggerId()).viewAsString(FORM));
            return opened.isOk() ? context.ack() : context.ack(opened.getError());
        });
        app.globalShortcut("file_request", (request, context) -> {
            heard.add("global " + request.getPayload().getUser().getId());
            return context.ack();
        });
        app.messageShortcut("file_from_message", (request, context) -> {
            heard.add("message " + request.getPayload().getMessage().getText());
            context.respond("Thanks");
            return context.ack();
        });
        app.viewSubmission("form", (request, context) -> {
            String title = request.getPayload()
                    .getView()
                    .getState()
                    .getValues()
                    .get("title")
                    .get("value")
                    .getValue();
            return title.length() < 3
                    ? Response.json(200, Map.of("response_action", "errors", "errors", Map.of("title", "Too short")))
                    : context.ack();
        });
        app.blockAction("go", (request, context) -> {
            heard.add("action " + request.getPayload().getActions().get(0).getValue());
            return context.ack();
        });
        return app;
    }

    @Test
    void commandAndForm_throughBolt_openReportErrorsAndClose() {
        assertThat(town.acts()
                        .runCommand("U0ADA", "C0PRODMKT", "/sm-request Battlecard")
                        .problem())
                .isEmpty();
        View view = town.slack.views().top("U0ADA").orElseThrow();
        assertThat(town.acts()
                        .submitView("U0ADA", view.id(), SlackTown.json("{'title':{'value':{'value':'x'}}}"))
                        .fieldErrors())
                .isEqualTo(Map.of("title", "Too short"));
        assertThat(town.acts()
                        .submitView("U0ADA", view.id(), SlackTown.json("{'title':{'value':{'value':'Battlecard'}}}"))
                        .ok())
                .isTrue();
        assertThat(town.slack.views().stack("U0ADA")).isEmpty();
        assertThat(heard).containsExactly("command Battlecard");
    }

    @Test
    void shortcuts_throughBolt_arriveAndCanRespond() {
        String ts =
                town.acts().postMessage("U0BEN", "C0PRODMKT", "We need help").id();
        assertThat(town.acts().globalShortcut("U0ADA", "file_request").ok()).isTrue();
        assertThat(town.acts()
                        .messageShortcut("U0ADA", "file_from_message", "C0PRODMKT", ts)
                        .ok())
                .isTrue();
        assertThat(heard).containsExactly("global U0ADA", "message We need help");
        assertThat(town.world().messages().seenBy("U0ADA", "C0PRODMKT"))
                .extracting(message -> message.text())
                .containsExactly("We need help", "Thanks");
    }

    @Test
    void button_throughBolt_arrivesWithItsValue() throws Exception {
        String ts = town.client()
                .chatPostMessage(r -> r.channel("C0PRODMKT")
                        .text("card")
                        .blocksAsString("[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\","
                                + "\"action_id\":\"go\",\"value\":\"7\",\"text\":{\"type\":\"plain_text\","
                                + "\"text\":\"Go\"}}]}]"))
                .getTs();
        assertThat(town.acts()
                        .pressButton("U0ADA", new Spot.InMessage("C0PRODMKT", ts), "b", "go")
                        .ok())
                .isTrue();
        assertThat(heard).containsExactly("action 7");
    }
}
