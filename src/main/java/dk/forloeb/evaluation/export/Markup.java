package dk.forloeb.evaluation.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** XHTML built element by element, so that no text needs escaping and none can break out of its place. */
final class Markup {

    private final Document document;
    private final Deque<Element> open = new ArrayDeque<>();

    Markup() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens an element within the one that is open. */
    Markup open(String name, String... attributes) {
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        if (open.isEmpty()) {
            document.appendChild(element);
        } else {
            open.peek().appendChild(element);
        }
        open.push(element);
        return this;
    }

    Markup text(String text) {
        Objects.requireNonNull(open.peek()).appendChild(document.createTextNode(text));
        return this;
    }

    Markup close() {
        open.pop();
        return this;
    }

    /** An element that holds text alone. */
    Markup leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** The whole, once every element is closed. */
    Document document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open.peek().getTagName());
        }
        return document;
    }
}
