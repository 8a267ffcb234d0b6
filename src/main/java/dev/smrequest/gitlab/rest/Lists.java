package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueQuery;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.rest.client.ProjectIssues;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.Pager;
import org.gitlab4j.api.models.Issue;

/** Lists issues page by page up to a limit. GitLab: "List project issues"; 100 a page is the most it gives. */
final class Lists {
    private static final int PAGE = 100;

    private Lists() {}

    static List<IssueSnapshot> of(ProjectIssues issues, IssueQuery query) throws GitLabApiException {
        Pager<Issue> pages = issues.list(parameters(query), Math.min(PAGE, query.limit()));
        List<IssueSnapshot> found = new ArrayList<>();
        while (pages.hasNext() && found.size() < query.limit()) {
            for (Issue issue : pages.next()) {
                found.add(Snapshots.of(issue));
            }
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), query.limit())));
    }

    static List<IssueSnapshot> updatedSince(ProjectIssues issues, Instant since, int page) throws GitLabApiException {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.putSingle("updated_after", since.toString());
        parameters.putSingle("order_by", "updated_at");
        parameters.putSingle("sort", "asc");
        List<IssueSnapshot> found = new ArrayList<>();
        for (Issue issue : issues.page(parameters, page, GitLab.PAGE)) {
            found.add(Snapshots.of(issue));
        }
        return List.copyOf(found);
    }

    private static MultivaluedMap<String, String> parameters(IssueQuery query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        if (!query.labels().isEmpty()) {
            parameters.putSingle("labels", String.join(",", query.labels()));
        }
        if (query.openOnly()) {
            parameters.putSingle("state", "opened");
        }
        query.iids().forEach(iid -> parameters.add("iids[]", Long.toString(iid)));
        query.assignee().ifPresent(name -> parameters.putSingle("assignee_username[]", name));
        query.search().ifPresent(words -> parameters.putSingle("search", words));
        parameters.putSingle("order_by", "created_at");
        parameters.putSingle("sort", "desc");
        return parameters;
    }
}
