package dev.smrequest.sandbox.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.SlackTown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Slack's own client says at a field before the app hears of the form. */
class FieldRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plain_text_input | 'min_length':3                                   | 'value':'ab'   | This field must be at least 3 characters.
            plain_text_input | 'max_length':2                                   | 'value':'abc'  | This field must be at most 2 characters.
            plain_text_input | 'max_length':3                                   | 'value':'abc'  |
            email_text_input | 'x':1                                            | 'value':'ada'  | Please enter a valid email address.
            email_text_input | 'x':1                                            | 'value':'a@b.c'|
            url_text_input   | 'x':1                                            | 'value':'b.c'  | Please enter a valid URL.
            url_text_input   | 'x':1                                            | 'value':'https://b.c' |
            number_input     | 'is_decimal_allowed':false                       | 'value':'ten'  | Please enter a number.
            number_input     | 'is_decimal_allowed':false                       | 'value':'1.5'  | Please enter a whole number.
            number_input     | 'is_decimal_allowed':true,'min_value':'2'        | 'value':'1.5'  | Please enter 2 or more.
            number_input     | 'is_decimal_allowed':true,'max_value':'1'        | 'value':'1.5'  | Please enter 1 or less.
            number_input     | 'is_decimal_allowed':false,'max_value':'7'       | 'value':'7'    |
            multi_users_select | 'max_selected_items':1 | 'selected_users':['U0ADA','U0BEN']    | Please choose at most 1 items.
            file_input       | 'max_files':1            | 'files':[{'id':'F1'},{'id':'F2'}]     | Please choose at most 1 files.
            datepicker       | 'x':1                    | 'selected_date':'2026-03-02'          |
            """)
    void problem_ofAField_isSaidInWords(String type, String rules, String value, String said) {
        String problem = FieldRules.problem(
                SlackTown.json("{'type':'" + type + "'," + rules + "}"), SlackTown.json("{" + value + "}"));
        assertThat(problem).isEqualTo(said == null ? "" : said);
    }
}
