package dev.smrequest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    private static final Path DATA = Path.of("data");

    @Test
    void of_noUrl_embeddedFile() {
        assertThat(DatabaseAddress.of(" ", DATA)).isEqualTo(new EmbeddedFile(DATA));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.com/sm?user=ada&password=s3cret",
        "jdbc:postgresql://ada:s3cret@db.example.com/sm",
        "jdbc:postgresql://ada@db.example.com/sm?password=s3cret",
        "jdbc:postgresql://ada:s3cret@db.example.com/sm?ssl=true",
        "' jdbc:postgresql://db.example.com/sm?ssl=true&user=ada&password=s3cret&'",
    })
    void of_credentialsInTheUrl_keptApart(String url) {
        PostgreSqlServer server = (PostgreSqlServer) DatabaseAddress.of(url, DATA);

        assertThat(server.url()).isEqualTo("jdbc:postgresql://db.example.com/sm");
        assertThat(server.options()).containsEntry("user", "ada").containsEntry("password", "s3cret");
        assertThat(server).hasToString("jdbc:postgresql://db.example.com/sm");
    }

    @Test
    void of_escapedPassword_unescaped() {
        PostgreSqlServer server = (PostgreSqlServer) DatabaseAddress.of(
                "jdbc:postgresql://ada:p%40ss%2Fw%3Ard@db.example.com:5433/sm?connectTimeout=9", DATA);

        assertThat(server.url()).isEqualTo("jdbc:postgresql://db.example.com:5433/sm");
        assertThat(server.options()).containsEntry("password", "p@ss/w:rd").containsEntry("connectTimeout", "9");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.com:5432/sm?user=ada&password=s3@cret, jdbc:postgresql://db.example.com:5432/sm",
        "jdbc:postgresql://ada:s3@cret@db.example.com/sm, jdbc:postgresql://db.example.com/sm",
        "jdbc:postgresql://[::1]:5432/sm?user=ada&password=s3@cret, jdbc:postgresql://[::1]:5432/sm",
        "'jdbc:postgresql://a.example.com:1,b.example.com:2/sm?user=ada&password=s3@cret',"
                + " 'jdbc:postgresql://a.example.com:1,b.example.com:2/sm'",
    })
    void of_passwordWithAnAt_neverShownAsAHost(String url, String shown) {
        PostgreSqlServer server = (PostgreSqlServer) DatabaseAddress.of(url, DATA);

        assertThat(server).hasToString(shown);
        assertThat(server.options()).containsEntry("user", "ada").containsEntry("password", "s3@cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://ada:s3cret%zz@db.example.com/sm",
                "jdbc:postgresql://db.example.com/sm?password=%s3cret",
                "jdbc:postgresql://db.example.com/sm?user=ada&password=s3cret%"
            })
    void of_badEscape_refusedWithoutRepeatingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseAddress.of(url, DATA))
                .withMessage(
                        "A percent sign in the database address does not begin an escape such as %40. Write %25 for"
                                + " the percent sign itself.")
                .withNoCause();
    }

    @Test
    void as_credentialsGivenApart_win() {
        PostgreSqlServer server = ((PostgreSqlServer)
                        DatabaseAddress.of("jdbc:postgresql://ada:old@db.example.com/sm", DATA))
                .as("ben", "new");

        assertThat(server.options()).containsEntry("user", "ben").containsEntry("password", "new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ada:s3cret@db.example.com/sm",
                "jdbc:mysql://ada:s3cret@db.example.com/sm",
                "jdbc:postgresql:s3cret",
                "jdbc:postgresql://ada:s3?cret@db.example.com/sm",
                "jdbc:postgresql://ada:12?s3cret@db.example.com/sm",
                "jdbc:postgresql://db.example.com/sm\n?password=s3cret",
                "s3cret"
            })
    void of_anotherUrl_refusedWithoutRepeatingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseAddress.of(url, DATA))
                .withMessage("The database address must look like"
                        + " jdbc:postgresql://host:5432/database?user=name&password=secret; leave it empty to use the"
                        + " embedded database.");
    }

    @Test
    void open_nobodyListens_sentenceWithoutCredentials() {
        DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://ada:s3cret@127.0.0.1:1/sm", DATA);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Database.open(address))
                .withMessage("The database jdbc:postgresql://127.0.0.1:1/sm cannot be reached. Check that it runs, and"
                        + " the user and password in DATABASE_URL.")
                .satisfies(e -> assertThat(trace(e)).doesNotContain("s3cret"));
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
