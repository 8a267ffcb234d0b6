package dev.smrequest.talk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToSlackTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            plain words => plain words
            # A **big** heading => *A big heading*
            **bold** _italic_ *italic* ~~gone~~ `code` => *bold* _italic_ _italic_ ~gone~ `code`
            ***both*** => _*both*_
            a**b**c => a\u200B*b*\u200Bc
            \\*no bold\\* and \\_so\\_ => *\uFEFFno bold\uFEFF* and _\uFEFFso\uFEFF_
            5\\* and snake_case_name => 5* and snake_case_name
            **2\\*3** => 2*3
            a & b < c <b>d</b> => a &amp; b &lt; c &lt;b&gt;d&lt;/b&gt;
            <!channel> <@U1> @here @ada. \\@ada a@b.c => &lt;!channel&gt; &lt;@\u2060U1&gt; @\u2060here *Ada Park*. @\u2060ada a@b.c
            #12, !4 and other/team#7 \\#9 ~bug %Q4 => <https://gitlab.example.com/marketing/requests/-/issues/12|#12>, <https://gitlab.example.com/marketing/requests/-/merge_requests/4|!4> and <https://gitlab.example.com/other/team/-/issues/7|other/team#7> #9 ~bug %Q4
            [the *deck*](https://example.com/a?b=1&c=2) => <https://example.com/a?b=1&amp;c=2|the deck>
            [**deck**](https://example.com) => *<https://example.com|deck>*
            <https://example.com> and https://example.com/a_b_c. => <https://example.com> and <https://example.com/a_b_c>.
            [x](javascript:alert(1)) [y](#top) [z](doc/a.md) => x (javascript:alert(1)) y z (doc/a.md)
            ![logo](/uploads/0a1b/logo.png){width=100} => <https://gitlab.example.com/marketing/requests/uploads/0a1b/logo.png|logo>
            ![](/uploads/0a1b/logo.png) => <https://gitlab.example.com/marketing/requests/uploads/0a1b/logo.png|logo.png>
            [deck.pdf](/uploads/0a1b/deck.pdf) => <https://gitlab.example.com/marketing/requests/uploads/0a1b/deck.pdf|deck.pdf>
            [https://bank.example](https://evil.example/bank.example) => <https://evil.example/bank.example|https://bank.example> (evil.example)
            [deck.pdf](https://gitlab.example.com/a/deck.pdf) [a@b.example](mailto:a@c.example) => <https://gitlab.example.com/a/deck.pdf|deck.pdf> <mailto:a@c.example|a@b.example> (c.example)
            a&#x202E;b &#xFDD0;*c* [x&#10;y](<https://a.example/&#x202E;\u3000\\\\>) => ab _c_ <https://a.example/%E2%80%AE%E3%80%80%5C|x y>
            ``c`d`` => `c\u02CBd`
            \\> no quote => \u2060&gt; no quote
            seen <!-- hidden --> => seen
            :tada: => :tada:
            """)
    void mrkdwn_oneLine_showsTheSame(String gitlab, String slack) {
        assertThat(ToSlack.mrkdwn(gitlab, TalkNames.ADDRESSES)).isEqualTo(slack);
    }

    @Test
    void mrkdwn_allBlocks_showTheSame() {
        String gitlab = """
                # Title

                One line\\
                /close

                - one
                  - two
                    - three
                - [x] done
                - [ ] open

                3. three
                4. four

                   more
                > quote
                > > inner

                >>>
                long
                >>>

                ```java
                a ``` < b
                ```

                | Name | Count |
                |:--|--:|
                | [Ada](https://example.com) | 1 |
                | 日本 | 20 |

                ---

                Note[^1] and [^a-z].

                [^1]: The note.

                <details><summary>More</summary>

                hidden

                </details>
                """;
        assertThat(ToSlack.mrkdwn(gitlab, TalkNames.ADDRESSES)).isEqualTo("""
                *Title*

                One line
                /close

                • one
                    ◦ two
                        ▪ three
                • ☑ done
                • ☐ open

                3. three
                4. four
                   more

                &gt; quote
                &gt;
                &gt; &gt; inner

                &gt; long

                ```
                a `\u2060`\u2060` &lt; b
                ```

                ```
                Name | Count
                -----+------
                Ada  |     1
                日本 |    20
                ```
                <https://example.com|Ada>

                ———

                Note[1] and [^a-z].

                [1] The note.

                *More*

                hidden""");
    }
}
