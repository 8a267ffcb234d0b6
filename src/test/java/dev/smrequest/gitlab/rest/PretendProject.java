package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import dev.smrequest.gitlab.rest.ScriptedServer.Request;
import dev.smrequest.gitlab.rest.ScriptedServer.Script;
import java.util.LinkedHashMap;
import java.util.Map;

/** A script that answers by "METHOD /path below the project", with the lists a project always has. */
final class PretendProject implements Script {
    static final String LABELS = """
            [{"id":1,"name":"sm_request"},{"id":2,"name":"sm_req::new_request"},{"id":3,"name":"sm_req::assigned"}]
            """;
    static final String MILESTONES = """
            [{"id":9001,"iid":1,"title":"SM - Backlog","state":"active"},
             {"id":9002,"iid":2,"title":"Q4FY20","state":"active"}]
            """;
    static final String MEMBERS = """
            [{"id":11,"username":"ada.park","name":"Ada Park","state":"active","access_level":30},
             {"id":12,"username":"ben.ortiz","name":"Ben Ortiz","state":"blocked","access_level":30},
             {"id":13,"username":"cy.low","name":"Cy Low","state":"active","access_level":5},
             {"id":14,"username":"di.noor","name":"Di Noor","state":"active","access_level":15},
             {"id":15,"username":"ed.hale","name":"Ed Hale","state":"active","access_level":77},
             {"id":11,"username":"ada.park","name":"Ada Park","state":"active","access_level":20}]
            """;
    private static final String PREFIX = "/api/v4/projects/sales%2Frequests";

    private final Map<String, Script> answers = new LinkedHashMap<>();

    PretendProject() {
        on("GET /labels", Answer.json(200, LABELS));
        on("GET /milestones", Answer.json(200, MILESTONES));
        on("GET /members/all", Answer.json(200, MEMBERS));
    }

    PretendProject on(String call, Answer answer) {
        return on(call, request -> answer);
    }

    PretendProject on(String call, Script answer) {
        answers.put(call, answer);
        return this;
    }

    @Override
    public Answer to(Request request) {
        String call = request.method() + " " + request.path().replace(PREFIX, "");
        return answers.getOrDefault(
                        call, unexpected -> Answer.json(404, "{\"message\":\"404 Not found: " + call + "\"}"))
                .to(request);
    }
}
