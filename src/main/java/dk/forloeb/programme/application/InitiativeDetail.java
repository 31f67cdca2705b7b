package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.InitiativeFacts;
import dk.forloeb.programme.domain.LeadAuthority;
import java.util.UUID;

/**
 * Everything there is to know about an initiative itself.
 *
 * @param version counts up with every change
 * @param kind one of the known kinds' keys, or the authority's own word
 * @param title the final title where there is one, else the working title
 * @param facts what is written down, as it can be sent back with an edit
 */
public record InitiativeDetail(
        UUID id, long version, String kind, String title, LeadAuthority leadAuthority, InitiativeFacts facts) {}
