package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A survey's form exactly as respondents see it, for those who prepare it; it cannot be sent. */
@WebServlet("/evaluation/preview")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SurveyService surveys;

    @Inject
    transient Sender sender;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SurveyDetail detail = surveys.get(Addresses.surveyId(request.getParameter("id")));
        FormView view = FormView.of(
                detail.survey().title(), detail.questions(), Map.of(), List.of(), RespondentPage.language(request));
        Map<String, Object> model = sender.of(detail.about());
        model.putAll(Map.of("form", view, "nonce", "", "blank", false, "incomplete", false, "preview", true));
        model.put("survey", detail.survey().id());
        RespondentPage.FORM.render(200, model, request, response);
    }
}
