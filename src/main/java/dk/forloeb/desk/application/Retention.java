package dk.forloeb.desk.application;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.offer.application.ContactRetention;
import dk.forloeb.participation.application.CancelledService;
import dk.forloeb.participation.application.NeedsService;
import dk.forloeb.platform.Configuration;
import dk.forloeb.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Deletes what participants said they need once the last physical day is over for the configured number of days, and who
 * cancelled, answered an offer or made a request once that is as long ago as configured.
 */
@ApplicationScoped
class Retention {

    @Inject
    NeedsService needs;

    @Inject
    CancelledService cancelled;

    @Inject
    ContactRetention contacts;

    @Inject
    OwnPageService days;

    @Inject
    Configuration configuration;

    @Inject
    SystemUser systemUser;

    @Inject
    Clock clock;

    void run() {
        systemUser.asSystem(() -> {
            forgetNeeds();
            cancelled.forgetBefore(clock.instant().minus(configuration.keepCancelled()));
            contacts.forgetBefore(clock.instant().minus(configuration.keepOfferContacts()));
        });
    }

    private void forgetNeeds() {
        LocalDateTime limit =
                LocalDateTime.now(clock.withZone(ClockProducer.ZONE)).minus(configuration.keepNeeds());
        needs.programmes().stream()
                .filter(programme -> !days.hasVenueAfter(programme, limit))
                .forEach(needs::forget);
    }
}
