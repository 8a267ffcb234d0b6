package dev.smrequest.news.follow;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.slack.block.Blocks;
import java.util.ArrayList;
import java.util.List;

/** The buttons by which people follow a request, and stop. */
public final class FollowBlock {
    private static final String FOLLOW = "Follow";
    private static final String STOP = "Stop following";

    private FollowBlock() {}

    /** For a message that stays when it is pressed. */
    public static ButtonElement follow(long iid) {
        return Blocks.button(FollowButton.ACTION, Long.toString(iid), FOLLOW);
    }

    /** The same at the end of a row of buttons. */
    public static LayoutBlock beside(LayoutBlock buttons, long iid) {
        if (!(buttons instanceof ActionsBlock row)) {
            return buttons;
        }
        List<BlockElement> elements = new ArrayList<>(row.getElements());
        elements.add(follow(iid));
        return Blocks.actions(elements);
    }

    /** For a message that stays when it is pressed. */
    public static ButtonElement stop(long iid) {
        return Blocks.button(FollowButton.STOP_ACTION, Long.toString(iid), STOP);
    }

    /** For a message that the answer takes the place of. */
    static LayoutBlock instead(long iid, boolean follows) {
        String action = follows ? FollowButton.STOP_ACTION : FollowButton.ACTION;
        return Blocks.actions(
                List.of(Blocks.button(action + FollowButton.IN_PLACE, Long.toString(iid), follows ? STOP : FOLLOW)));
    }
}
