package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.CaseSubject;
import dk.forloeb.shared.DomainException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out which case subjects somebody means by a text. */
record FieldResolver(List<CaseField> fields, Collection<String> subjects) {

    /** See {@link FiguresService#field}. */
    CaseField resolve(String text) {
        return field(text)
                .or(() -> subject(text))
                .or(() -> listed(text))
                .or(() -> provisions(text))
                .orElseThrow(() -> DomainException.invalid("field", "field-unknown", text));
    }

    private Optional<CaseField> field(String text) {
        return fields.stream()
                .filter(field ->
                        Stream.of(field.key(), field.nameDa(), field.nameEn()).anyMatch(name -> same(name, text)))
                .findFirst();
    }

    private Optional<CaseField> subject(String text) {
        return subjects.stream()
                .filter(subject -> same(subject, text))
                .findFirst()
                .map(subject -> made(subject, List.of(subject)));
    }

    /** A list by commas of fields and subjects; a subject that itself holds a comma was found before. */
    private Optional<CaseField> listed(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : text.split(",")) {
            Optional<CaseField> one = field(part).or(() -> subject(part));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(one.get().subjects());
        }
        return Optional.of(made(text, List.copyOf(found)));
    }

    /** Every section named has to be known, so that none is left out in silence. */
    private Optional<CaseField> provisions(String text) {
        Set<String> found = new LinkedHashSet<>();
        List<ProvisionText> named = ProvisionText.allIn(text);
        for (ProvisionText provision : named) {
            List<String> of = subjects.stream().filter(provision::isNamedIn).toList();
            if (of.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(of);
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(made(text, List.copyOf(found)));
    }

    private static CaseField made(String text, List<String> subjects) {
        String name = text.strip();
        return new CaseField(name, name, name, subjects, 0);
    }

    private static boolean same(String one, String other) {
        return CaseSubject.key(one).equals(CaseSubject.key(other));
    }
}
