package dk.forloeb.mail.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The plain text of a mail as HTML: paragraphs, lists of lines that begin with {@code - }, addresses of pages as links.
 * Every sign of the text is escaped, so that nothing in it can become markup.
 */
public final class MailBody {

    /** Stands in the text where the personal link goes; a control character, which no value may hold. */
    public static final String LINK_PLACE = "\u0001";

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\u0001]*[^\\s<>\"\u0001.,;:!?')\\]]");
    private static final Pattern LINKED = Pattern.compile(ADDRESS.pattern() + "|" + LINK_PLACE);

    /**
     * The personal link.
     *
     * @param words what stands in a sentence, usually the address
     * @param button what stands on the button
     * @param address where it leads; empty where the reader may not follow it
     */
    public record Link(String words, String button, String address) {}

    private MailBody() {}

    /** Only what stands inside {@code <body>}, without style: for pages, whose own style applies. */
    public static String fragment(String text, Link link) {
        return new Markup(link, false).blocks(text);
    }

    /** A whole document, with the style written on each element, as mail programs need it. */
    public static String document(String language, String subject, String text, Link link) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
                <body style="margin:0;padding:24px 16px;font-family:'IBM Plex Sans',system-ui,Arial,sans-serif;font-size:16px;line-height:24px">
                <div style="max-width:37em;margin:0 auto;overflow-wrap:anywhere">
                %s</div></body></html>
                """.formatted(language, escaped(subject), new Markup(link, true).blocks(text));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** @param styled whether elements carry their style */
    private record Markup(Link link, boolean styled) {

        private static final String BUTTON =
                "display:inline-block;padding:10px 20px;border-radius:3px;background:#0b5a60;color:#ffffff;"
                        + "border:1px solid #ffffff;text-decoration:none;font-weight:600";

        String blocks(String text) {
            return Arrays.stream(text.split("\n[ \t]*\n+"))
                    .map(block -> block.strip())
                    .filter(block -> !block.isEmpty())
                    .map(this::block)
                    .collect(Collectors.joining());
        }

        private String block(String block) {
            if (block.equals(LINK_PLACE)) {
                return open("p", "margin:24px 0") + button() + "</p>\n";
            }
            StringBuilder html = new StringBuilder();
            List<String> run = new ArrayList<>();
            boolean list = false;
            for (String line : block.split("\n")) {
                boolean item = line.startsWith("- ");
                if (item != list && !run.isEmpty()) {
                    html.append(run(run, list));
                    run.clear();
                }
                list = item;
                run.add(item ? line.substring(2) : line);
            }
            return html.append(run(run, list)).toString();
        }

        private String run(List<String> lines, boolean list) {
            return list
                    ? lines.stream()
                            .map(line -> "<li>" + inline(line) + "</li>")
                            .collect(Collectors.joining("", open("ul", "margin:0 0 16px;padding-left:24px"), "</ul>\n"))
                    : lines.stream()
                            .map(this::inline)
                            .collect(Collectors.joining("<br>", open("p", "margin:0 0 16px"), "</p>\n"));
        }

        private String inline(String line) {
            StringBuilder html = new StringBuilder();
            Matcher found = LINKED.matcher(line);
            int end = 0;
            while (found.find()) {
                html.append(escaped(line.substring(end, found.start())));
                html.append(found.group().equals(LINK_PLACE) ? anchor(link, "") : anchor(plain(found.group()), ""));
                end = found.end();
            }
            return html.append(escaped(line.substring(end))).toString();
        }

        private static Link plain(String address) {
            return new Link(address, address, address);
        }

        private String button() {
            return anchor(
                    new Link(link.button(), link.button(), link.address()),
                    styled ? " style=\"" + BUTTON + "\"" : " class=\"button button--secondary\"");
        }

        private static String anchor(Link link, String attributes) {
            return link.address().isEmpty()
                    ? "<strong>" + escaped(link.words()) + "</strong>"
                    : "<a href=\"" + escaped(link.address()) + "\"" + attributes + ">" + escaped(link.words()) + "</a>";
        }

        private String open(String tag, String style) {
            return styled ? "<" + tag + " style=\"" + style + "\">" : "<" + tag + ">";
        }
    }
}
