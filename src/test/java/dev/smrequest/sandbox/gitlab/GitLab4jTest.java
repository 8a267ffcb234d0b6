package dev.smrequest.sandbox.gitlab;

import static dev.smrequest.sandbox.gitlab.RunningGitLab.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.models.FileUpload;
import org.gitlab4j.api.models.Issue;
import org.gitlab4j.api.models.Label;
import org.gitlab4j.api.models.Member;
import org.gitlab4j.api.models.Milestone;
import org.gitlab4j.api.models.ProjectHook;
import org.gitlab4j.api.models.ProjectTemplate;
import org.gitlab4j.api.models.ProjectTemplateType;
import org.gitlab4j.api.models.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official Java client talks to the pretend GitLab about everything but issues. */
class GitLab4jTest {
    private RunningGitLab gitlab;
    private GitLabApi bot;

    @BeforeEach
    void start() {
        gitlab = new RunningGitLab();
        bot = gitlab.client("bot");
    }

    @AfterEach
    void stop() {
        bot.close();
        gitlab.close();
    }

    @Test
    void project_byPathAndNumber_isTheSame() throws GitLabApiException {
        assertThat(bot.getProjectApi().getProject(PROJECT).getId()).isEqualTo(101);
        assertThat(bot.getProjectApi().getProject(101L).getPathWithNamespace()).isEqualTo(PROJECT);
        assertThat(bot.getVersion().getVersion()).isEqualTo("19.5.0-ee");
    }

    @Test
    void template_byName_isGivenWhole() throws GitLabApiException {
        assertThat(bot.getProjectApi()
                        .getProjectTemplate(PROJECT, ProjectTemplateType.ISSUES, "A-SM-Support-Request")
                        .getContent())
                .isEqualTo(RunningGitLab.TEMPLATE);
    }

    @Test
    void labels_ofProject_includeTheGroups() throws GitLabApiException {
        List<Label> labels = bot.getLabelsApi().getProjectLabels(PROJECT);

        assertThat(labels).extracting(Label::getName).contains("sm_req::new_request", "status::wip", "mrci");
        assertThat(labels)
                .filteredOn(label -> label.getName().equals("status::wip"))
                .extracting(Label::getIsProjectLabel)
                .containsExactly(false);
    }

    @Test
    void milestones_ofProject_areBacklogAndQuarters() throws GitLabApiException {
        assertThat(bot.getMilestonesApi().getMilestones(PROJECT))
                .extracting(Milestone::getTitle)
                .containsExactly("SM - Backlog", "Q4FY27", "Q1FY28", "Q2FY28", "Q3FY28");
    }

    @Test
    void members_withInherited_includeTheOwner() throws GitLabApiException {
        assertThat(bot.getProjectApi().getAllMembers(PROJECT))
                .extracting(Member::getUsername)
                .containsExactly("ada.park", "ben.ortiz", "chloe.lindqvist", "dev.rao", "sm-request-bot");
        assertThat(bot.getProjectApi().getMember(PROJECT, 14L, true).getAccessLevel().value)
                .isEqualTo(50);
    }

    @Test
    void users_byName_areFoundInAnyCase() throws GitLabApiException {
        assertThat(bot.getUserApi().getUser("ADA.Park").getName()).isEqualTo("Ada Park");
        assertThat(bot.getUserApi().getCurrentUser().getUsername()).isEqualTo("sm-request-bot");
    }

    @Test
    void issue_createdAndRead_isTheSame() throws GitLabApiException {
        Issue created = bot.getIssuesApi().createIssue(PROJECT, "Battlecard for Acme", "Text");

        Issue read = bot.getIssuesApi().getIssue(PROJECT, created.getIid());

        assertThat(read.getTitle()).isEqualTo("Battlecard for Acme");
        assertThat(read.getWebUrl()).isEqualTo(gitlab.url() + "/" + PROJECT + "/-/issues/1");
    }

    @Test
    void label_createdChangedAndDeleted_isGone() throws GitLabApiException {
        Label label = bot.getLabelsApi()
                .createProjectLabel(PROJECT, new Label().withName("new").withColor("#ff0000"));

        assertThat(label.getIsProjectLabel()).isTrue();
        bot.getLabelsApi().deleteProjectLabel(PROJECT, "new");
        assertThat(bot.getLabelsApi().getOptionalProjectLabel(PROJECT, "new")).isEmpty();
    }

    @Test
    void milestone_created_isListed() throws GitLabApiException {
        bot.getMilestonesApi().createMilestone(PROJECT, "Q4FY28", "", null, null);

        assertThat(bot.getMilestonesApi().getMilestones(PROJECT))
                .extracting(Milestone::getTitle)
                .contains("Q4FY28");
    }

    @Test
    void upload_ofPicture_givesMarkdownForIt() throws GitLabApiException {
        FileUpload upload = bot.getProjectApi()
                .uploadFile(PROJECT, new ByteArrayInputStream(new byte[] {1, 2}), "chart.png", "image/png");

        assertThat(upload.getMarkdown()).isEqualTo("![chart](" + upload.getUrl() + ")");
    }

    @Test
    void metadata_tellsTheVersion() throws GitLabApiException {
        assertThat(bot.getMetadataApi().getMetadata().getVersion()).isEqualTo("19.5.0-ee");
    }

    @Test
    void label_recolouredByAMember_keepsItsName() throws GitLabApiException {
        Label changed = bot.getLabelsApi().updateProjectLabel(PROJECT, "pmm", new Label().withColor("#00ff00"));

        assertThat(changed.getName()).isEqualTo("pmm");
        assertThat(changed.getColor()).isEqualTo("#00ff00");
    }

    @Test
    void milestone_readAndChanged_hasTheNewTitle() throws GitLabApiException {
        Milestone backlog = bot.getMilestonesApi().getMilestone(PROJECT, 301L);
        bot.getMilestonesApi().updateMilestone(PROJECT, backlog.getId(), "SM - Later", null, null, null, null);

        assertThat(bot.getMilestonesApi().getMilestone(PROJECT, 301L).getTitle())
                .isEqualTo("SM - Later");
    }

    @Test
    void templates_areListedByName() throws GitLabApiException {
        assertThat(bot.getProjectApi().getProjectTemplates(PROJECT, ProjectTemplateType.ISSUES))
                .extracting(ProjectTemplate::getName)
                .containsExactly("A-SM-Support-Request");
    }

    @Test
    void user_byNumber_isFoundWhereverTheyAre() throws GitLabApiException {
        assertThat(bot.getUserApi().getUser(15L).getUsername()).isEqualTo("omar.haddad");
        assertThat(bot.getUserApi().findUsers("Lindq"))
                .extracting(User::getUsername)
                .containsExactly("chloe.lindqvist");
    }

    @Test
    void hook_changedAndDeleted_isGone() throws GitLabApiException {
        try (GitLabApi ben = gitlab.client("ben.ortiz")) {
            ProjectHook hook = ben.getProjectApi()
                    .addHook(PROJECT, "http://127.0.0.1:9/hook", new ProjectHook().withIssuesEvents(true), false, "s");
            hook.setNoteEvents(true);
            hook.setProjectId(101L);

            assertThat(ben.getProjectApi().modifyHook(hook).getNoteEvents()).isTrue();
            ben.getProjectApi().deleteHook(PROJECT, hook.getId());
            assertThat(ben.getProjectApi().getHooks(PROJECT)).isEmpty();
        }
    }
}
