package dk.forloeb.evaluation.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Respondents' pages that are the same for everybody but for one secret: an empty form, and the thanks for it. Faces
 * renders each once, with a stand-in; then the secret is put in its place, because a whole room opens the form in the
 * same minute.
 *
 * <p>What is kept holds nothing of any respondent, and never goes stale: an opened survey's questions do not change.
 */
@ApplicationScoped
class KeptPages {

    /** Some ten kilobytes each. */
    private static final int MOST = 200;

    private final Map<Page, List<byte[]>> kept = Collections.synchronizedMap(new LongestUnusedLeaves());

    /** What tells one kept page from another; {@code subject} is what its model is about. */
    private record Page(RespondentPage page, Object subject, Locale language) {}

    /** The attribute of the model that differs from request to request, in plain ASCII without markup. */
    record Secret(String attribute, String content) {}

    /**
     * Answers with {@code page}.
     *
     * @param subject says, with page and language, which model belongs to the page
     * @param secret goes wherever the page shows its attribute
     */
    void answer(
            RespondentPage page,
            Object subject,
            Secret secret,
            Supplier<Map<String, ?>> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        Page key = new Page(page, subject, RespondentPage.language(request));
        List<byte[]> parts = kept.get(key);
        if (parts == null) {
            parts = rendered(page, secret.attribute(), model.get(), request, response);
            kept.put(key, parts);
        }
        RespondentPage.send(200, joined(parts, secret.content()), response);
    }

    private static List<byte[]> rendered(
            RespondentPage page,
            String secret,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        String standIn = Nonce.fresh();
        Map<String, Object> all = new HashMap<>(model);
        all.put(secret, standIn);
        String text = page.text(all, request, response);
        if (!text.contains(standIn)) {
            throw new IllegalStateException("The page " + page + " does not show its " + secret);
        }
        return Arrays.stream(text.split(Pattern.quote(standIn), -1))
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] joined(List<byte[]> parts, String secret) {
        byte[] between = secret.getBytes(StandardCharsets.US_ASCII);
        int length = parts.stream().mapToInt(part -> part.length).sum() + (parts.size() - 1) * between.length;
        byte[] whole = Arrays.copyOf(parts.get(0), length);
        int end = parts.get(0).length;
        for (byte[] part : parts.subList(1, parts.size())) {
            System.arraycopy(between, 0, whole, end, between.length);
            end += between.length;
            System.arraycopy(part, 0, whole, end, part.length);
            end += part.length;
        }
        return whole;
    }

    private static final class LongestUnusedLeaves extends LinkedHashMap<Page, List<byte[]>> {

        private static final long serialVersionUID = 1L;

        LongestUnusedLeaves() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Page, List<byte[]>> eldest) {
            return size() > MOST;
        }
    }
}
