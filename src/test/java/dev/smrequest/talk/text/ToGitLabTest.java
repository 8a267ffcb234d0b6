package dev.smrequest.talk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToGitLabTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            plain words => plain words
            *bold* _italic_ ~gone~ `code` => **bold** _italic_ ~~gone~~ `code`
            *_both_* and _*both*_ => ***both*** and _**both**_
            *bold _italic_ on* => **bold _italic_ on**
            2*3*4 snake_case_name a * b => 2\\*3\\*4 snake\\_case\\_name a \\* b
            *open and _open => \\*open and \\_open
            これは*太字*です => これは**太字**です
            これは*「太字」*です => これは**\u2060「太字」\u2060**です
            R&amp;D: 1 &lt; 2 &gt; 0 => R\\&D: 1 \\< 2 > 0
            ask <@U1>, not <@U9|bo> or <@U8> => ask **Ada Park**, not **bo** or **\\@U8**
            <@U2> => **\\*/close\\* \\@all**
            *<@U1>* => **Ada Park**
            in <#C1|old> or <#C2|other> or <#C3> => in \\#launch or \\#other or \\#C3
            <!subteam^S1|@x> <!subteam^S2|@ops> => \\@designers \\@ops
            <!here> <!channel> <!everyone|@everyone> => \\@here \\@channel \\@everyone
            due <!date^1700000000^{date}|Nov 14> => due Nov 14
            due <!date^1700000000^{date}> => due 2023-11-14 22:13 UTC
            <https://example.com/a_b> => <https://example.com/a_b>
            <https://example.com/?a=1&amp;b=2|the *deck*> => [the **deck**](<https://example.com/?a=1&b=2>)
            <https://example.com/?a=1&amp;copy;> => [https\\://example.com/?a=1\\&copy;](<https://example.com/?a=1&amp;copy;>)
            see!<https://example.com|x> => see\\![x](<https://example.com>)
            <https://example.com|a.example @root #1> => [a.example \\@root \\#1](<https://example.com>) (example.com)
            <https://evil.example/x|https://*bank*.example> and <http://www.a.example|a.example> => [https\\://**bank**.example](<https://evil.example/x>) (evil.example) and [a.example](<http://www.a.example>)
            <https://bank.example@evil.example|bank.example> <https://bank.example.evil.example|bank\uFF0Eexample> => [bank.example](<https://bank.example@evil.example>) (evil.example) [bank\uFF0Eexample](<https://bank.example.evil.example>) (bank.example.evil.example)
            <mailto:ada@example.com|ada@example.com> => [ada\\@example.com](<mailto:ada@example.com>)
            <javascript:alert(1)|here> => here (javascript:alert(1))
            :tada: and :white_check_mark: => :tada: and :white_check_mark:
            `a*b* <https://example.com> &lt;b&gt;` => `a*b* https://example.com <b>`
            /close => \\/close
            # no heading #1 !2 ~bug %Q4 @root => \\# no heading \\#1 \\!2 \\~bug \\%Q4 \\@root
            &lt;b&gt;bold&lt;/b&gt; => \\<b>bold\\</b>
            """)
    void markdown_oneLine_showsTheSameAndDoesNothing(String slack, String gitlab) {
        assertThat(ToGitLab.markdown(slack, new TalkNames())).isEqualTo(gitlab);
    }

    @Test
    void markdown_listsQuotesAndCode_keepTheirBuild() {
        String slack = """
                Plan for &lt;Acme&gt;:
                /close
                • one
                    ◦ one and a half
                    ◦ `two`
                • [x] three
                1. first
                2. second
                    a. inner
                    b. inner
                3. third
                5. not the next
                &gt; said *Ada*
                &gt; /label ~bug
                and
                ```/close
                `x` &amp; <https://example.com>```
                - typed

                  indented
                14. Dezember""";
        assertThat(ToGitLab.markdown(slack, new TalkNames())).isEqualTo("""
                Plan for \\<Acme>:\\
                \\/close

                - one
                  - one and a half
                  - `two`
                - \u2060\\[x\\] three
                1. first
                2. second
                   1. inner
                   2. inner
                3. third

                5\\. not the next

                > said **Ada**\\
                > \\/label \\~bug

                and

                ```
                /close
                `x` & https://example.com
                ```

                - typed

                \u00A0\u00A0indented

                14. Dezember""");
    }

    @Test
    void markdown_fenceWithin_isFencedLonger() {
        assertThat(ToGitLab.markdown("```a\n~~~\n````b\n```", new TalkNames()))
                .isEqualTo("```\na\n~~~\n```\n\n\\`b\\\n\\`\\`\\`");
    }

    @Test
    void markdown_tooLong_isCutVisibly() {
        String markdown = ToGitLab.markdown("<@U1> *".repeat(200_000), new TalkNames());
        assertThat(markdown).hasSizeLessThanOrEqualTo(1_000_000).endsWith("…");
    }
}
