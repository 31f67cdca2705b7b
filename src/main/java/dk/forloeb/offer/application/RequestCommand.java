package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.RequestWish;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as typed by somebody at a municipality. */
public record RequestCommand(
        @Nullable String municipalityCode,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        RequestWish wish,
        Locale language) {}
