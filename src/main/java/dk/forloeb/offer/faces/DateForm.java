package dk.forloeb.offer.faces;

import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.teaching.domain.PlaceType;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One proposed day as a row of the form; without a date it stands for none. */
public class DateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id = UUID.randomUUID();
    private @Nullable LocalDate date;
    private @Nullable LocalTime start = LocalTime.of(9, 0);
    private @Nullable LocalTime end = LocalTime.of(15, 0);
    private @Nullable PlaceType place = PlaceType.PHYSICAL;
    private @Nullable String placeName;
    private boolean fixed;

    static DateForm of(ProposedDate day) {
        DateForm form = new DateForm();
        form.id = day.id();
        form.date = day.start().toLocalDate();
        form.start = day.start().toLocalTime();
        form.end = day.end().toLocalTime();
        form.place = day.place();
        form.placeName = day.placeName();
        form.fixed = day.teachingDayId().isPresent();
        return form;
    }

    /** @param field the row's, for what is wrong with it */
    ProposedDate day(String field) {
        return new ProposedDate(field, id, moment(start), moment(end), place, placeName);
    }

    private @Nullable LocalDateTime moment(@Nullable LocalTime time) {
        return date == null || time == null ? null : date.atTime(time);
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable LocalTime getStart() {
        return start;
    }

    public void setStart(@Nullable LocalTime start) {
        this.start = start;
    }

    public @Nullable LocalTime getEnd() {
        return end;
    }

    public void setEnd(@Nullable LocalTime end) {
        this.end = end;
    }

    public @Nullable PlaceType getPlace() {
        return place;
    }

    public void setPlace(@Nullable PlaceType place) {
        this.place = place;
    }

    public @Nullable String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(@Nullable String placeName) {
        this.placeName = placeName;
    }

    /** Whether it is a teaching day already and stays as it is. */
    public boolean isFixed() {
        return fixed;
    }
}
