package dev.smrequest.sandbox.slack.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.talk.Said;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official SDK uploads, finds and deletes files; bytes travel by plain HTTP. */
class FilesConversationTest {

    private final SlackTown town = new SlackTown(SlackTown.manifestWithScopes("files:read", "files:write"));
    private final MethodsClient client = town.client();

    @BeforeEach
    void tellWhereTheFilesAre() {
        town.slack.connect(town.uri(), URI.create("http://localhost:1"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void upload_announcedSentAndCompleted_isAMessageWithTheFile() throws Exception {
        String id = announceAndSend("plan.txt", "the plan");
        var done = client.filesCompleteUploadExternal(r -> r.files(List.of(new FileDetails(id, "The plan")))
                .channelId("C0PRODMKT")
                .initialComment("Here it is"));
        assertThat(done.getError()).isNull();
        assertThat(done.getFiles().get(0).getTitle()).isEqualTo("The plan");
        var message = town.world().messages().seenBy("U0ADA", "C0PRODMKT").get(0);
        assertThat(message.text()).isEqualTo("Here it is");
        assertThat(message.json().at("/files/0/mimetype").asText()).isEqualTo("text/plain");
        var file = client.filesInfo(r -> r.file(id)).getFile();
        assertThat(file.getChannels()).containsExactly("C0PRODMKT");
        assertThat(get(file.getUrlPrivate(), SlackTown.TOKEN).body()).isEqualTo("the plan");
        assertThat(get(file.getUrlPrivate(), "xoxb-wrong").statusCode()).isEqualTo(302);
    }

    @Test
    void upload_ofAnotherLengthThanAnnounced_isRefused() throws Exception {
        var announced =
                client.filesGetUploadURLExternal(r -> r.filename("a.txt").length(3));
        assertThat(send(announced.getUploadUrl(), "four")).isEqualTo(400);
        assertThat(client.filesCompleteUploadExternal(
                                r -> r.files(List.of(new FileDetails(announced.getFileId(), "t"))))
                        .getError())
                .isEqualTo("file_not_found");
    }

    @Test
    void filesDelete_ownAndForeign_onlyTheOwnGoes() throws Exception {
        String own = announceAndSend("own.txt", "x");
        client.filesCompleteUploadExternal(
                r -> r.files(List.of(new FileDetails(own, "own"))).channelId("C0PRODMKT"));
        assertThat(client.filesDelete(r -> r.file(own)).isOk()).isTrue();
        assertThat(client.filesInfo(r -> r.file(own)).getError()).isEqualTo("file_not_found");
        assertThat(town.world()
                        .messages()
                        .in("C0PRODMKT")
                        .get(0)
                        .json()
                        .at("/files/0/mode")
                        .asText())
                .isEqualTo("tombstone");
        String adas =
                town.slack.talk().upload("U0ADA", "ada.png", new byte[] {1}).id();
        town.slack.talk().post("U0ADA", "C0PRODMKT", new Said("", null, false, List.of(adas)));
        assertThat(client.filesDelete(r -> r.file(adas)).getError()).isEqualTo("cant_delete_file");
    }

    @Test
    void filesInfo_sharedWhereTheBotIsNot_doesNotExist() throws Exception {
        String id = town.slack.talk().upload("U0ADA", "ada.png", new byte[] {1}).id();
        town.slack.talk().post("U0ADA", "C0SALES", new Said("look", null, false, List.of(id)));
        assertThat(client.filesInfo(r -> r.file(id)).getError()).isEqualTo("file_not_found");
    }

    @Test
    void files_withoutScopes_areRefused() throws Exception {
        String withoutFiles = SlackTown.manifest().replaceFirst("(?m)^    bot_optional:\\n(?:      .*\\n)+", "");
        try (SlackTown plain = new SlackTown(withoutFiles)) {
            var refused = plain.client()
                    .filesGetUploadURLExternal(r -> r.filename("a").length(1));
            assertThat(refused.getError()).isEqualTo("missing_scope");
            assertThat(refused.getNeeded()).isEqualTo("files:write");
            assertThat(plain.client().filesInfo(r -> r.file("F1")).getNeeded()).isEqualTo("files:read");
        }
    }

    private String announceAndSend(String name, String words) throws Exception {
        var announced = client.filesGetUploadURLExternal(r -> r.filename(name).length(words.length()));
        assertThat(send(announced.getUploadUrl(), words)).isEqualTo(200);
        return announced.getFileId();
    }

    private static int send(String url, String words) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofString(words))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpResponse<String> get(String url, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
