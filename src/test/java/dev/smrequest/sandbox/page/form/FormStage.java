package dev.smrequest.sandbox.page.form;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import dev.smrequest.sandbox.page.ScriptedApp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox with a scripted app that has a Home tab, for tests of blocks, forms and modals through the page. */
final class FormStage implements BeforeEachCallback, AfterEachCallback {

    static final String ADA = "U0ADA";

    private final Browser browser;
    private Sandbox sandbox;
    private ScriptedApp app;

    FormStage(Browser browser) {
        this.browser = browser;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        String manifest = Files.readString(Path.of("manifest.yml"))
                .replace("features:\n", "features:\n  app_home:\n    home_tab_enabled: true\n");
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest, SandboxClock.following()));
        app = new ScriptedApp().start(sandbox);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        app.close();
        sandbox.close();
    }

    ScriptedApp app() {
        return app;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** The page of Ada in the marketing channel. */
    Page open(ColorScheme scheme) {
        return open("/chat/C0PRODMKT?as=" + ADA, scheme);
    }

    Page open(String path, ColorScheme scheme) {
        Page page = browser.open(sandbox.url().resolve(path), scheme);
        page.getByRole(AriaRole.MAIN)
                .or(page.getByRole(AriaRole.HEADING).first())
                .first()
                .waitFor();
        return page;
    }

    /** The command opens this view from now on. */
    void opens(String view) {
        app.on("command", (call, slack) -> {
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(view));
            return "";
        });
    }

    /** Ada types the command, and the modal with this title is there. */
    Locator form(Page page, String title) {
        return ChatWindow.command(page, title);
    }

    /** The view Ada has before her. */
    String topView() {
        return sandbox.slackService().views().top(ADA).orElseThrow().id();
    }

    /** A file of drafts under {@code blocks/}. */
    static String read(String name) {
        try (var file = FormStage.class.getResourceAsStream("/blocks/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
