package dk.forloeb.platform.faces;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * The response as Faces sees it while rendering a page without session: it collects the text and nothing else. Status and
 * headers are {@link PlainPage}'s, and the page is sent when it is whole.
 */
final class RenderResponse extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

    RenderResponse(HttpServletResponse response) {
        super(response);
    }

    String text() {
        writer.flush();
        return text.toString();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        throw new IllegalStateException("A page without session is text");
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        text.getBuffer().setLength(0);
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void addCookie(Cookie cookie) {
        throw new IllegalStateException("A page without session sets no cookie");
    }

    @Override
    public void sendError(int status) {
        throw new IllegalStateException("A page without session cannot be rendered: " + status);
    }

    @Override
    public void sendError(int status, String message) {
        throw new IllegalStateException("A page without session cannot be rendered: " + status + " " + message);
    }

    @Override
    public void setStatus(int status) {
        if (status >= SC_BAD_REQUEST) {
            sendError(status);
        }
    }

    @Override
    public void setHeader(String name, String content) {
        // PlainPage's alone
    }

    @Override
    public void addHeader(String name, String content) {
        // PlainPage's alone
    }

    @Override
    public void setContentType(String type) {
        // PlainPage's alone
    }

    @Override
    public void setContentLength(int length) {
        // PlainPage's alone
    }
}
