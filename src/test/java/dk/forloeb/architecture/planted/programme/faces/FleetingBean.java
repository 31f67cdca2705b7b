package dk.forloeb.architecture.planted.programme.faces;

import dk.forloeb.architecture.planted.municipality.domain.Backward;
import jakarta.faces.view.ViewScoped;

/** Planted: kept between requests, but not serializable; and reaching into another capability's domain. */
@ViewScoped
public class FleetingBean {
    Backward other;
}
