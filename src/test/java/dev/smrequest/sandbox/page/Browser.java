package dev.smrequest.sandbox.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The installed Chromium, for tests through the visible page: register it as a static extension. Without a Chromium
 * on the PATH the tests are skipped and say so. Each window is its own person with its own storage; complaints of the
 * page (script errors, refused content) are kept for {@link #complaints()}.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots", "target/screenshots"));

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> found = chromium();
        Assumptions.assumeTrue(found.isPresent(), "No chromium on the PATH: browser tests are skipped.");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.get())
                        .setArgs(FLAGS));
    }

    private static Optional<Path> chromium() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window at an address, 1440 by 900, in light mode. */
    public Page open(URI address) {
        return open(address, ColorScheme.LIGHT);
    }

    /** A window at an address, in light or dark mode. */
    public Page open(URI address, ColorScheme scheme) {
        Page page = window(scheme);
        page.navigate(address.toString());
        return page;
    }

    /** An empty window, for tests that answer some addresses themselves before they navigate. */
    public Page window(ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setColorScheme(scheme)
                .setLocale("en-US")
                .setTimezoneId("UTC"));
        context.setDefaultTimeout(10_000);
        windows.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** Saves what the window shows, under {@code target/screenshots} or the folder {@code -Dscreenshots} names. */
    public Path photograph(Page page, String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        return file;
    }

    /** Errors of scripts and refused content so far, in this test. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        windows.forEach(BrowserContext::close);
        windows.clear();
        complaints.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            chromium.close();
            playwright.close();
        }
    }
}
