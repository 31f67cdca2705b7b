package dk.forloeb.architecture.planted.programme.domain;

import dk.forloeb.architecture.planted.programme.application.Outward;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Planted: a setter, an injection, the system's clock, a standard stream, and a step outwards. */
@Entity
public class Setter {
    @Inject
    Outward outward;

    private LocalDate date;

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public boolean isPast() {
        System.out.println(date);
        return date.isBefore(LocalDate.now());
    }
}
