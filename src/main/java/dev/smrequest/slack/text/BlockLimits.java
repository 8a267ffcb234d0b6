package dev.smrequest.slack.text;

/** Block Kit's limits in characters or pieces (Slack: reference pages of blocks, elements and views). */
public final class BlockLimits {
    public static final int BLOCKS_PER_VIEW = 100;
    /** Bytes of a whole view ({@code view_too_large}). */
    public static final int VIEW_BYTES = 250_000;

    public static final int VIEW_TITLE = 24;
    public static final int VIEWS_IN_STACK = 3;
    public static final int INPUT_LABEL = 2000;
    public static final int INPUT_HINT = 2000;
    public static final int INPUT_TEXT = 3000;
    public static final int PLACEHOLDER = 150;
    public static final int SECTION_TEXT = 3000;
    public static final int SECTION_FIELD = 2000;
    public static final int OPTION_TEXT = 75;
    public static final int OPTION_VALUE = 150;
    public static final int OPTIONS = 100;
    public static final int OPTION_GROUPS = 100;
    public static final int CHECKBOXES = 10;
    public static final int BUTTON_TEXT = 75;

    private BlockLimits() {}
}
