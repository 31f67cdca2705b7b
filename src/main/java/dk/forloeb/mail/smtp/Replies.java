package dk.forloeb.mail.smtp;

import dk.forloeb.mail.application.DeliveryFailure;
import dk.forloeb.mail.domain.MailFailure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What a mail server's refusal means. The mail library tells the reply's number only in the text of its exceptions. */
final class Replies {

    private static final Pattern CODE = Pattern.compile("^([2-5])\\d\\d[ -]");
    private static final String SENDER_REFUSED = "SMTPSenderFailedException";

    private Replies() {}

    /** @param otherwise what it means where no reply says more */
    static DeliveryFailure failure(MessagingException refused, MailFailure otherwise) {
        List<Throwable> chain = chain(refused);
        return new DeliveryFailure(kind(chain, otherwise), line(refused), refused);
    }

    private static MailFailure kind(List<Throwable> chain, MailFailure otherwise) {
        if (chain.stream().anyMatch(e -> e instanceof AuthenticationFailedException || e instanceof SSLException)) {
            return MailFailure.LOGIN;
        }
        if (chain.stream().anyMatch(e -> e.getClass().getSimpleName().equals(SENDER_REFUSED))) {
            return MailFailure.SENDER_REFUSED;
        }
        boolean open = otherwise != MailFailure.UNREACHABLE;
        return open && code(chain).filter(first -> first == '5').isPresent() ? MailFailure.REFUSED : otherwise;
    }

    /** The first digit of the reply: 4 is for now, 5 for good. */
    private static Optional<Character> code(List<Throwable> chain) {
        return chain.stream()
                .map(e -> CODE.matcher(String.valueOf(e.getMessage())))
                .filter(Matcher::find)
                .map(found -> found.group(1).charAt(0))
                .reduce((outer, inner) -> inner);
    }

    /** What the innermost exception says, which is nearest to the server, on one line. */
    static String line(MessagingException refused) {
        List<Throwable> chain = chain(refused);
        String reply = chain.stream()
                .filter(e -> CODE.matcher(String.valueOf(e.getMessage())).find())
                .reduce((outer, inner) -> inner)
                .map(Throwable::getMessage)
                .orElseGet(() -> chain.get(chain.size() - 1).toString());
        return reply.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static List<Throwable> chain(MessagingException refused) {
        List<Throwable> chain = new ArrayList<>();
        @Nullable Throwable next = refused;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            Throwable nested = next instanceof MessagingException messaging ? messaging.getNextException() : null;
            next = nested == null ? next.getCause() : nested;
        }
        return chain;
    }
}
