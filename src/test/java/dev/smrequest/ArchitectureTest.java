package dev.smrequest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the packages. */
@AnalyzeClasses(packages = "dev.smrequest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.smrequest";

    @ArchTest
    static final ArchRule workflow_knows_only_the_jdk = classes()
            .that()
            .resideInAPackage("..workflow..")
            .and()
            .resideOutsideOfPackage("..sandbox..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "dev.smrequest.workflow..");

    @ArchTest
    static final ArchRule template_knows_only_the_jdk_and_commonmark = classes()
            .that()
            .resideInAPackage("dev.smrequest.template..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "dev.smrequest.template..", "org.commonmark..");

    @ArchTest
    static final ArchRule talk_text_knows_only_the_jdk_commonmark_and_the_texts_of_both_sides = classes()
            .that()
            .resideInAPackage("dev.smrequest.talk.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dev.smrequest.talk.text..",
                    "dev.smrequest.slack.text",
                    "dev.smrequest.template.usertext",
                    "dev.smrequest.template.markdown.block",
                    "org.commonmark..");

    @ArchTest
    static final ArchRule bolt_stays_in_slack_app = noClasses()
            .that()
            .resideOutsideOfPackage("dev.smrequest.slack.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.slack.api.bolt..");

    @ArchTest
    static final ArchRule the_methods_client_stays_in_slack_web = noClasses()
            .that()
            .resideOutsideOfPackage("dev.smrequest.slack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.slack.api.methods..", "com.slack.api.util..", "okhttp3..");

    @ArchTest
    static final ArchRule block_kit_is_for_views_modals_and_the_port = noClasses()
            .that()
            .resideOutsideOfPackage("dev.smrequest.slack..")
            .and(doNotEndWith("View", "Modal", "Block", "Form", "Reading"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.slack.api..");

    @ArchTest
    static final ArchRule gitlab4j_stays_in_gitlab = noClasses()
            .that()
            .resideOutsideOfPackage("dev.smrequest.gitlab..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gitlab4j..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule jdbc_stays_in_store_job_and_stores = noClasses()
            .that()
            .resideOutsideOfPackages("dev.smrequest.store..", "dev.smrequest.job..")
            .and(doNotEndWith("Store"))
            .should()
            .dependOnClassesThat(resideInJdbc());

    @ArchTest
    static final ArchRule the_sandbox_knows_only_wire_formats = noClasses()
            .that()
            .resideInAPackage("dev.smrequest.sandbox..")
            .should()
            .dependOnClassesThat(ofTheBot());

    @ArchTest
    static final ArchRule only_the_command_line_knows_the_sandbox = noClasses()
            .that()
            .resideOutsideOfPackages("dev.smrequest.sandbox..", "dev.smrequest.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.smrequest.sandbox..");

    @ArchTest
    static final ArchRule no_path_leads_from_serve_to_the_sandbox = noClasses()
            .that()
            .resideInAPackage("dev.smrequest.cli..")
            .and(DescribedPredicate.describe(
                    "are not the sandbox's own",
                    (JavaClass type) -> !outermost(type).getSimpleName().startsWith("Sandbox")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.smrequest.sandbox..");

    @ArchTest
    static final ArchRule slices_do_not_know_each_other =
            slices().matching("dev.smrequest.(intake|card)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("dev.smrequest.(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> ofTheBot() {
        return DescribedPredicate.describe(
                "are of the bot",
                type -> type.getPackageName().startsWith(ROOT)
                        && !type.getPackageName().startsWith(ROOT + ".sandbox"));
    }

    /** A connection handed through to a store is no JDBC of one's own; statements and results are. */
    private static DescribedPredicate<JavaClass> resideInJdbc() {
        return DescribedPredicate.describe(
                "are JDBC statements or data sources",
                type -> (type.getPackageName().equals("java.sql")
                                && !type.getSimpleName().equals("Connection")
                                && !type.getSimpleName().equals("SQLException")
                                && !type.getSimpleName().equals("Timestamp"))
                        || type.getPackageName().startsWith("javax.sql")
                        || type.getFullName().equals("dev.smrequest.store.Sql"));
    }

    private static DescribedPredicate<JavaClass> doNotEndWith(String... suffixes) {
        return DescribedPredicate.describe("do not end with " + String.join(", ", suffixes), type -> {
            String name = outermost(type).getSimpleName();
            for (String suffix : suffixes) {
                if (name.endsWith(suffix)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
