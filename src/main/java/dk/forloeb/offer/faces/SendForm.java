package dk.forloeb.offer.faces;

import dk.forloeb.offer.application.OfferRow;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One municipality of the queue as a row of the form. */
public class SendForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String code;
    private final String municipality;
    private final @Nullable Integer rank;
    private final @Nullable String note;
    private boolean chosen;
    private @Nullable String address;

    SendForm(OfferRow offer, boolean chosen) {
        id = offer.id();
        code = offer.municipalityCode();
        municipality = offer.municipality();
        rank = offer.rank();
        note = offer.note();
        address = offer.address();
        this.chosen = chosen;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getMunicipality() {
        return municipality;
    }

    public @Nullable Integer getRank() {
        return rank;
    }

    public @Nullable String getNote() {
        return note;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
