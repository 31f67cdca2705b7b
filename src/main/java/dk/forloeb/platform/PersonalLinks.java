package dk.forloeb.platform;

import dk.forloeb.shared.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Links that are themselves the permission to see or do something, such as answering an offer. Derived from what they
 * lead to, so that a reminder can carry the same link although nothing stores it.
 */
@ApplicationScoped
public class PersonalLinks {

    /** What a link is for; a link of one purpose opens nothing of another. */
    public enum Purpose {
        /** A municipality's answer to an offer; the subject is the offer. */
        OFFER("o", "link-o"),
        /** Access for the contact person whom a municipality named; the subject is of the offer and the address. */
        CONTACT("k", "link-k"),
        /** A participant's own page; the subject is the participant. */
        PARTICIPANT("d", "link-d"),
        /** A municipality's request for a long programme; the subject is the request. */
        REQUEST("r", "link-r"),
        /** A respondent's form; the subject is the invitation. */
        INVITATION("s", "invitation");

        private final String folder;
        private final String tokens;

        Purpose(String folder, String tokens) {
            this.folder = folder;
            this.tokens = tokens;
        }

        /** First part of the path: {@code o} in {@code /o/…}. */
        public String folder() {
            return folder;
        }
    }

    @Inject
    SecretKey secret;

    @Inject
    Configuration configuration;

    /** The whole address that leads to the subject, beginning with the installation's public one. */
    public URI url(Purpose purpose, UUID subject) {
        return URI.create(configuration.publicUrl() + "/" + purpose.folder() + "/" + token(purpose, subject));
    }

    /** The last part of that address. */
    public String token(Purpose purpose, UUID subject) {
        byte[] id = ByteBuffer.allocate(LinkTokens.ID_BYTES)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .array();
        return tokens(purpose).token(id);
    }

    /** What a token leads to; nothing for one that was guessed, changed or made for another purpose. */
    public Optional<UUID> subject(Purpose purpose, String token) {
        return tokens(purpose).id(token).map(ByteBuffer::wrap).map(id -> new UUID(id.getLong(), id.getLong()));
    }

    private LinkTokens tokens(Purpose purpose) {
        return new LinkTokens(secret.bytes(), purpose.tokens);
    }
}
