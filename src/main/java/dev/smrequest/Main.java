package dev.smrequest;

import dev.smrequest.cli.Root;
import dev.smrequest.gitlab.rest.client.SinglePost;

/** Entry point of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        SinglePost.enforce();
        int exit = Root.commandLine(System.getenv(), BotLauncher::launch).execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
