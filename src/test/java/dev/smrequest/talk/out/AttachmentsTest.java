package dev.smrequest.talk.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.app.call.SaidFile;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.talk.record.FileStore;
import dev.smrequest.talk.record.Reply;
import dev.smrequest.talk.record.Reply.Noted;
import dev.smrequest.talk.record.Reply.Place;
import dev.smrequest.talk.record.Reply.State;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Files of a reply, when either side does not do its part. */
class AttachmentsTest {
    private static final String URL = "https://files.slack.com/files-pri/T1-F1/brief.txt";
    private static final String PAGE = "https://acme.slack.com/files/U1/F1/brief.txt";
    private static final String UPLOADED = "/uploads/0123456789abcdef0123456789abcdef/brief.txt";
    private static final String LINKED = "[brief.txt](<" + PAGE + ">) (a file in Slack)";
    private static final Reply REPLY = new Reply(
            new Place(new MessageRef("C1", "5.6"), Optional.of("5.5"), Optional.of(1L)),
            Optional.of("U1"),
            Optional.empty(),
            Optional.of("5.6"),
            Optional.empty(),
            new Noted(Optional.empty(), Optional.empty()),
            State.OPEN);

    private final List<String> calls = new ArrayList<>();
    private Function<String, Optional<byte[]>> download = url -> Optional.of(new byte[] {1});
    private Function<String, String> upload = name -> UPLOADED;

    @BothDatabases
    void file_isCopiedOnceAndLinkedInGitLab(Database database) {
        assertThat(link(database, file("brief.txt", 1))).isEqualTo("[brief.txt](" + UPLOADED + ")");
        assertThat(link(database, file("brief.txt", 1))).isEqualTo("[brief.txt](" + UPLOADED + ")");
        assertThat(calls).containsExactly("download " + URL + " " + Attachments.LIMIT, "upload brief.txt");
    }

    @BothDatabases
    void picture_isShown(Database database) {
        assertThat(link(database, file("Shot.PNG", 1))).isEqualTo("![Shot.PNG](" + UPLOADED + ")");
    }

    @BothDatabases
    void name_withMarkup_staysAName(Database database) {
        assertThat(link(database, file("a ](x) https://evil.example @all.txt", 1)))
                .isEqualTo("[a \\](x) https\\://evil.example \\@all.txt](" + UPLOADED + ")");
    }

    @BothDatabases
    void file_tooLarge_isLinkedWithoutACall(Database database) {
        assertThat(link(database, file("brief.txt", Attachments.LIMIT + 1))).isEqualTo(LINKED);
        assertThat(calls).isEmpty();
    }

    @BothDatabases
    void file_keptElsewhere_isLinkedWithoutACall(Database database) {
        SaidFile canvas = new SaidFile("F1", "brief.txt", 1, Optional.empty(), Optional.of(PAGE));

        assertThat(link(database, canvas)).isEqualTo(LINKED);
        assertThat(calls).isEmpty();
    }

    @BothDatabases
    void file_notHandedOut_isLinkedAndAskedForAgainWithTheNextEdit(Database database) {
        download = url -> Optional.empty();
        assertThat(link(database, file("brief.txt", 1))).isEqualTo(LINKED);
        download = url -> Optional.of(new byte[] {1});

        assertThat(link(database, file("brief.txt", 1))).isEqualTo("[brief.txt](" + UPLOADED + ")");
    }

    @BothDatabases
    void slack_inTrouble_isAskedAgainLater(Database database) {
        SlackException trouble = new SlackException("Slack is away.", "", Retry.SAFE, Optional.empty(), null);
        download = url -> {
            throw trouble;
        };

        assertThat(catchThrowableOfType(SlackException.class, () -> link(database, file("brief.txt", 1))))
                .isSameAs(trouble);
    }

    @BothDatabases
    void gitlab_refusingTheFile_doesNotKeepTheWords(Database database) {
        upload = name -> {
            throw new GitLabException("Too large.", 413, Retry.NEVER, Optional.empty(), null);
        };

        assertThat(link(database, file("brief.txt", 1))).isEqualTo(LINKED);
    }

    @BothDatabases
    void gitlab_inTrouble_isAskedAgainLater(Database database) {
        upload = name -> {
            throw new GitLabException("Away.", 502, Retry.AFTER_CHECK, Optional.empty(), null);
        };

        assertThat(catchThrowableOfType(GitLabException.class, () -> link(database, file("brief.txt", 1)))
                        .status())
                .isEqualTo(502);
    }

    @BothDatabases
    void address_thatIsNoUpload_isNotWritten(Database database) {
        upload = name -> "https://evil.example/) [x](y";

        assertThat(link(database, file("brief.txt", 1))).isEqualTo(LINKED);
        assertThat(new FileStore(database).find(REPLY.place().ref(), "F1")).isEmpty();
    }

    @BothDatabases
    void permalink_thatIsNoAddress_leavesTheName(Database database) {
        SaidFile odd = new SaidFile("F1", "brief.txt", 1, Optional.empty(), Optional.of("java script:x"));

        assertThat(link(database, odd)).isEqualTo("brief.txt (a file in Slack)");
    }

    private String link(Database database, SaidFile file) {
        return new Attachments(slack(), notes(), new FileStore(database)).link(REPLY, file);
    }

    private static SaidFile file(String name, long size) {
        return new SaidFile("F1", name, size, Optional.of(URL), Optional.of(PAGE));
    }

    private Slack slack() {
        return pretend(Slack.class, arguments -> {
            calls.add("download " + arguments[0] + " " + arguments[1]);
            return download.apply((String) arguments[0]);
        });
    }

    private IssueNotes notes() {
        return pretend(IssueNotes.class, arguments -> {
            calls.add("upload " + arguments[0]);
            return upload.apply((String) arguments[0]);
        });
    }

    /** One whose only method that is called does this. */
    private static <T> T pretend(Class<T> port, Function<Object[], Object> act) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> act.apply(arguments)));
    }
}
