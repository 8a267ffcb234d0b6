package dev.smrequest.sandbox.scene;

/** Titles and answers of many believable requests, put together from two lists; the first 437 titles all differ. */
final class Subjects {
    private static final String[] DELIVERABLES = {
        "Battlecard", "Slides", "One-pager", "Customer story", "Talking points", "Analyst answer", "Webinar",
        "Landing page review", "Demo script", "Blog post", "Win story", "Video", "Competitive summary", "Speaker",
        "Market sizing", "Partner brief", "Enablement session", "Infographic", "FAQ"
    };
    private static final String[] TOPICS = {
        "supply chain security",
        "merge trains",
        "GitOps with many clusters",
        "the Contoso comparison",
        "value stream management",
        "moving off Tailspin",
        "package registries",
        "public sector compliance",
        "platform engineering",
        "AI-assisted review",
        "the Fabrikam renewal",
        "mobile pipelines",
        "remote development",
        "continuous delivery in banks",
        "agile planning for hardware",
        "observability",
        "the Adatum partnership",
        "open source programmes",
        "cloud native at the edge",
        "code search",
        "cost per pipeline minute",
        "the Northwind launch",
        "developer onboarding"
    };
    private static final String[] READERS = {
        "The account team of Acme",
        "Sales engineering, all regions",
        "Field marketing in EMEA",
        "The partner team",
        "Digital marketing",
        "The spring campaign",
        "Public sector sales"
    };
    private static final String[] REASONS = {
        "Seven open opportunities ask for it.",
        "The campaign needs it before it starts.",
        "What we have is older than a year and names features that are gone.",
        "Each team writes its own version today.",
        "The analyst's report closes this quarter."
    };

    private Subjects() {}

    static String title(int number) {
        return DELIVERABLES[number % DELIVERABLES.length] + ": " + TOPICS[number % TOPICS.length];
    }

    static String need(int number) {
        return DELIVERABLES[number % DELIVERABLES.length] + " about " + TOPICS[number % TOPICS.length] + ".";
    }

    static String reader(int number) {
        return READERS[number % READERS.length];
    }

    static String reason(int number) {
        return REASONS[number % REASONS.length];
    }
}
