package dev.smrequest;

import dev.smrequest.cli.RunningBot;
import dev.smrequest.settings.Settings;
import java.time.Clock;

/** Starts a bot for the command line. */
final class BotLauncher {
    private BotLauncher() {}

    static RunningBot launch(Settings settings, String host, Clock clock) {
        Bot bot = Bot.open(settings, host, clock);
        try {
            bot.start();
            return new Running(bot);
        } catch (RuntimeException e) {
            bot.close();
            throw e;
        }
    }

    private record Running(Bot bot) implements RunningBot {
        @Override
        public int port() {
            return bot.port();
        }

        @Override
        public void close() {
            bot.close();
        }
    }
}
