package dk.forloeb.mail.application;

import dk.forloeb.platform.PersonalLinks;
import java.util.UUID;

/**
 * Says of mails with links of one purpose whether they are still worth sending when their turn comes, which may be days after
 * they were queued; a capability whose links close has a bean that implements this.
 */
public interface LinkInMail {

    PersonalLinks.Purpose purpose();

    /**
     * @param template key of the mail's template
     * @param subject what its link leads to
     */
    boolean isWanted(String template, UUID subject);
}
