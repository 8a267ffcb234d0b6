package dev.smrequest.sandbox.page;

/** Views as an app would send them, for the browser tests. */
final class Views {

    /** The title (at most 20 characters, so that the counter shows) and what is below it. */
    static final String REQUEST = """
            {"type":"modal","callback_id":"request","title":{"type":"plain_text","text":"Ask for help"},
             "submit":{"type":"plain_text","text":"Send"},"close":{"type":"plain_text","text":"Cancel"},
             "blocks":[
              {"type":"input","block_id":"title","label":{"type":"plain_text","text":"Title"},
               "hint":{"type":"plain_text","text":"One line that the team can act on"},
               "element":{"type":"plain_text_input","action_id":"v","max_length":150,"initial_value":"%s"}},
              {"type":"input","block_id":"why","optional":true,"label":{"type":"plain_text","text":"Why"},
               "element":{"type":"plain_text_input","action_id":"v","multiline":true}},
              {"type":"input","block_id":"team","label":{"type":"plain_text","text":"Team"},
               "element":{"type":"static_select","action_id":"v","options":[
                {"text":{"type":"plain_text","text":"Product Marketing"},"value":"pmm"},
                {"text":{"type":"plain_text","text":"Partner Marketing"},"value":"partner"}]}},
              {"type":"input","block_id":"due","label":{"type":"plain_text","text":"Due date"},
               "element":{"type":"datepicker","action_id":"v"}}]}
            """;

    /** Every kind of input. */
    static final String EVERYTHING = """
            {"type":"modal","callback_id":"everything","title":{"type":"plain_text","text":"Everything"},
             "submit":{"type":"plain_text","text":"Send"},
             "blocks":[
              {"type":"input","block_id":"line","label":{"type":"plain_text","text":"Line"},
               "element":{"type":"plain_text_input","action_id":"v"}},
              {"type":"input","block_id":"text","label":{"type":"plain_text","text":"Text"},
               "element":{"type":"plain_text_input","action_id":"v","multiline":true}},
              {"type":"input","block_id":"number","label":{"type":"plain_text","text":"Number"},
               "element":{"type":"number_input","action_id":"v","is_decimal_allowed":false}},
              {"type":"input","block_id":"email","label":{"type":"plain_text","text":"E-mail"},
               "element":{"type":"email_text_input","action_id":"v"}},
              {"type":"input","block_id":"url","label":{"type":"plain_text","text":"Address"},
               "element":{"type":"url_text_input","action_id":"v"}},
              {"type":"input","block_id":"date","label":{"type":"plain_text","text":"Date"},
               "element":{"type":"datepicker","action_id":"v"}},
              {"type":"input","block_id":"time","label":{"type":"plain_text","text":"Time"},
               "element":{"type":"timepicker","action_id":"v"}},
              {"type":"input","block_id":"checks","label":{"type":"plain_text","text":"Checks"},
               "element":{"type":"checkboxes","action_id":"v","options":[
                {"text":{"type":"plain_text","text":"First"},"value":"1"},
                {"text":{"type":"plain_text","text":"Second"},"value":"2"}]}},
              {"type":"input","block_id":"radio","label":{"type":"plain_text","text":"Radio"},
               "element":{"type":"radio_buttons","action_id":"v","options":[
                {"text":{"type":"plain_text","text":"This"},"value":"this"},
                {"text":{"type":"plain_text","text":"That"},"value":"that"}]}},
              {"type":"input","block_id":"choice","label":{"type":"plain_text","text":"Choice"},
               "element":{"type":"static_select","action_id":"v","options":[
                {"text":{"type":"plain_text","text":"Apple"},"value":"a"},
                {"text":{"type":"plain_text","text":"Pear"},"value":"p"}]}},
              {"type":"input","block_id":"several","label":{"type":"plain_text","text":"Several"},
               "element":{"type":"multi_static_select","action_id":"v","options":[
                {"text":{"type":"plain_text","text":"Red"},"value":"r"},
                {"text":{"type":"plain_text","text":"Green"},"value":"g"},
                {"text":{"type":"plain_text","text":"Blue"},"value":"b"}]}},
              {"type":"input","block_id":"person","label":{"type":"plain_text","text":"Person"},
               "element":{"type":"users_select","action_id":"v"}},
              {"type":"input","block_id":"channel","label":{"type":"plain_text","text":"Channel"},
               "element":{"type":"channels_select","action_id":"v"}}]}
            """;

    private Views() {}

    static String request(String title) {
        return REQUEST.formatted(title);
    }

    /** A text and no inputs. */
    static String saying(String title, String text) {
        return """
                {"type":"modal","callback_id":"said","title":{"type":"plain_text","text":"%s"},
                 "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"%s"}}]}
                """.formatted(title, text);
    }
}
