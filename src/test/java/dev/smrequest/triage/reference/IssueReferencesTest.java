package dev.smrequest.triage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts name a request of the project, and which only look like it. */
class IssueReferencesTest {
    private final IssueReferences references = new IssueReferences(
            "https://gitlab.com", List.of("gitlab-com/marketing/product-marketing", "old/requests"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://gitlab.com/gitlab-com/marketing/product-marketing/-/issues/12                       | 12",
                "https://gitlab.com/gitlab-com/marketing/product-marketing/issues/12                         | 12",
                "https://gitlab.com/gitlab-com/marketing/product-marketing/-/work_items/12                   | 12",
                "https://gitlab.com/gitlab-com/marketing/product-marketing/-/issues/incident/12              | 12",
                "https://gitlab.com/gitlab-com/marketing/product-marketing/-/issues/12#note_345              | 12",
                "https://gitlab.com/gitlab-com/marketing/product-marketing/-/issues/12/designs?version=3     | 12",
                "https://GitLab.com/GitLab-com/Marketing/Product-Marketing/-/issues/12                       | 12",
                "<https://gitlab.com/gitlab-com/marketing/product-marketing/-/issues/12>                     | 12",
                "(https://gitlab.com/gitlab-com/marketing/product-marketing/-/issues/12).                    | 12",
                "https://gitlab.com/old/requests/issues/12                                                   | 12",
                "https://gitlab.com/old/requests/-/issues/9999999999                                         | 9999999999",
                "https://gitlab.com/old/requests/-/issues/12 https://gitlab.com/old/requests/-/issues/7      | 12 7",
                "https://gitlab.com/old/requests/-/issues/12 and again https://gitlab.com/old/requests/issues/12 | 12",
                "https://gitlab.com.evil.example/old/requests/-/issues/12                                    | ''",
                "https://evil.example/old/requests/-/issues/12                                               | ''",
                "https://gitlab.com@evil.example/old/requests/-/issues/12                                    | ''",
                "https://gitlab.com:8443/old/requests/-/issues/12                                            | ''",
                "https://gitlab.com/very/old/requests/-/issues/12                                            | ''",
                "https://gitlab.com/old/requests-2/-/issues/12                                               | ''",
                "https://gitlab.com/old/requests/-/merge_requests/12                                         | ''",
                "https://gitlab.com/old/requests/-/issues/new                                                | ''",
                "https://gitlab.com/old/requests/-/issues/0                                                  | ''",
                "https://gitlab.com/old/requests/-/issues/99999999999999999999                               | ''",
                "https://gitlab.com/old/requests/-/issues/12abc                                              | ''",
                "https://gitlab.com/oldXrequests/-/issues/12                                                 | ''",
                "#12                                                                                         | ''"
            })
    void link_isFoundOrNot(String text, String expected) {
        assertThat(written(references.linked(List.of(text)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "#12                            | 12",
                "see #12, #13 and (#14).        | 12 13 14",
                "*#12* _x_ >#13                 | 12 13",
                "#12!                           | 12",
                "abc#12                         | \"\"",
                "group/project#12               | \"\"",
                "https://example.com/page#12    | \"\"",
                "https://example.com/?a=#12     | \"\"",
                "&amp;#12;                      | \"\"",
                "&#12;                          | \"\"",
                "##12                           | \"\"",
                "#12abc                         | \"\"",
                "#12-ish                        | \"\"",
                "#0012                          | \"\"",
                "#fff #a1b2c3                   | \"\"",
                "color: #112233                 | \"\"",
                "colour #112                    | \"\"",
                "#99999999999                   | \"\"",
                "`#12` and ```see #13``` not    | \"\"",
                "`#12` but #13                  | 13",
                "<#C0123456>                    | \"\""
            })
    void shortForm_whereItIsMeant_isFoundOrNot(String text, String expected) {
        assertThat(written(references.named(List.of(text)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12                                             | 12",
                " #12                                           | 12",
                "<https://gitlab.com/old/requests/-/issues/12>  | 12",
                "12 13                                          | \"\"",
                "0                                              | \"\"",
                "-12                                            | \"\"",
                "99999999999                                    | \"\"",
                "twelve                                         | \"\""
            })
    void typed_isOneReferenceOrNone(String text, String expected) {
        assertThat(references.typed(text).map(String::valueOf).orElse("")).isEqualTo(expected);
    }

    @Test
    void texts_namingManyRequests_giveEachOnceInTheirOrder() {
        List<String> texts = LongStream.rangeClosed(1, 200)
                .mapToObj(i -> "https://gitlab.com/old/requests/-/issues/" + i)
                .toList();

        assertThat(references.linked(texts))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    private static String written(List<Long> numbers) {
        return String.join(" ", numbers.stream().map(String::valueOf).toList());
    }
}
