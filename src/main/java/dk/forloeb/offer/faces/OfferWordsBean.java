package dk.forloeb.offer.faces;

import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.offer.domain.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** In which colours states of offers and requests stand. */
@Named
@ApplicationScoped
public class OfferWordsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Kind of the tag. */
    public String tag(OfferState state) {
        return switch (state) {
            case QUEUED -> "neutral";
            case SENT -> "info";
            case ACCEPTED -> "success";
            case DECLINED, WITHDRAWN -> "error";
            case EXPIRED -> "warning";
        };
    }

    /** Kind of the tag. */
    public String requestTag(RequestState state) {
        return switch (state) {
            case RECEIVED -> "warning";
            case IN_DIALOGUE -> "info";
            case AGREED -> "success";
            case DECLINED -> "error";
            case WITHDRAWN -> "neutral";
        };
    }
}
