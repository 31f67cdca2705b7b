package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.CaseSubject;
import dk.forloeb.shared.DomainException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which case subjects somebody means by a text. */
record FieldResolver(List<CaseField> fields, Collection<String> subjects) {

    /** See {@link FiguresService#field}. */
    CaseField resolve(String text) {
        return field(text)
                .or(() -> subject(text))
                .or(() -> listed(text))
                .or(() -> provisions(text))
                .orElseThrow(() -> unknown(text));
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

    /**
     * A list by commas of fields, subjects and provisions, where one of them at least is a field or a subject; a subject
     * that itself holds a comma was found before.
     */
    private Optional<CaseField> listed(String text) {
        List<String> parts = List.of(text.split(","));
        if (parts.stream().allMatch(part -> named(part).isEmpty())) {
            return Optional.empty();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String part : parts) {
            CaseField one = named(part).or(() -> provisions(part)).orElseThrow(() -> unknown(text));
            found.addAll(one.subjects());
        }
        return Optional.of(made(text, List.copyOf(found)));
    }

    private Optional<CaseField> named(String text) {
        return field(text).or(() -> subject(text));
    }

    /** Every section and every law named has to be known, so that none is left out in silence. */
    private Optional<CaseField> provisions(String text) {
        List<ProvisionText> named = ProvisionText.allIn(text);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        requireLaws(text, named);
        Set<String> found = new LinkedHashSet<>();
        for (ProvisionText provision : named) {
            List<String> of = provision.amongst(subjects);
            if (of.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(of);
        }
        return Optional.of(made(text, List.copyOf(found)));
    }

    /** A law that no subject is about, or that no section follows, would change nothing about what is found. */
    private void requireLaws(String text, List<ProvisionText> named) {
        for (String law : ProvisionText.strangeLawsIn(text)) {
            if (subjects.stream().noneMatch(subject -> words(subject).contains(law))) {
                throw DomainException.invalid("field", "field-law-unknown", law.toUpperCase(Locale.ROOT));
            }
        }
        Set<String> known = subjects.stream()
                .flatMap(subject -> ProvisionText.lawsIn(subject).stream())
                .collect(Collectors.toSet());
        for (String law : ProvisionText.lawsIn(text)) {
            if (!known.contains(law)
                    || named.stream().noneMatch(provision -> provision.law().equals(law))) {
                throw DomainException.invalid("field", "field-law-unknown", law);
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    private static DomainException unknown(String text) {
        return DomainException.invalid("field", "field-unknown", text);
    }

    private static CaseField made(String text, List<String> subjects) {
        String name = text.strip();
        return new CaseField(name, name, name, subjects, 0);
    }

    private static boolean same(String one, String other) {
        return CaseSubject.key(one).equals(CaseSubject.key(other));
    }
}
