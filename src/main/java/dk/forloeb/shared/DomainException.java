package dk.forloeb.shared;

import java.util.List;

/**
 * The one way in which the domain and the application services refuse.
 *
 * <p>Carries a stable code, from which the message is looked up ({@code error.<code>} in the bundles), so that pages
 * and requests tell errors apart by code and never by text.
 */
public final class DomainException extends RuntimeException {

    /** What kind of refusal this is; decides the status of a response and how a page shows it. */
    public enum Kind {
        /** The address names nothing (404). */
        NOT_FOUND,
        /** Somebody else changed it in the meantime (412). */
        STALE,
        /** A change needs the version it was made from (428). */
        PRECONDITION_REQUIRED,
        /** Contradicts other data or the state of things (409). */
        CONFLICT,
        /** A rule of the field forbids it (422). */
        RULE,
        /** Malformed input; carries violations (400). */
        INVALID,
        /** The database is busy with others who change the same; the same again will do (503). */
        BUSY,
        /** Nobody is logged in (401). */
        UNAUTHENTICATED,
        /** Somebody is logged in who may not (403). */
        FORBIDDEN
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<Violation> violations;

    private DomainException(Kind kind, String code, List<Object> args, List<Violation> violations) {
        super(kind + " " + code);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.violations = violations;
    }

    public static DomainException notFound(String code, Object... args) {
        return new DomainException(Kind.NOT_FOUND, code, List.of(args), List.of());
    }

    public static DomainException stale(String code, Object... args) {
        return new DomainException(Kind.STALE, code, List.of(args), List.of());
    }

    public static DomainException conflict(String code, Object... args) {
        return new DomainException(Kind.CONFLICT, code, List.of(args), List.of());
    }

    /** A conflict whose cause is the value of one field; pages show the message there. */
    public static DomainException conflictAt(String field, String code, Object... args) {
        return new DomainException(Kind.CONFLICT, code, List.of(args), List.of(Violation.of(field, code, args)));
    }

    public static DomainException rule(String code, Object... args) {
        return new DomainException(Kind.RULE, code, List.of(args), List.of());
    }

    /** A broken rule whose cause is the value of one field; pages show the message there. */
    public static DomainException ruleAt(String field, String code, Object... args) {
        return new DomainException(Kind.RULE, code, List.of(args), List.of(Violation.of(field, code, args)));
    }

    /** Malformed input at one field. */
    public static DomainException invalid(String field, String code, Object... args) {
        return invalid(List.of(Violation.of(field, code, args)));
    }

    /** Malformed input at several fields, all of them named at once. */
    public static DomainException invalid(List<Violation> violations) {
        return new DomainException(Kind.INVALID, "invalid-input", List.of(), List.copyOf(violations));
    }

    public static DomainException busy(String code, Object... args) {
        return new DomainException(Kind.BUSY, code, List.of(args), List.of());
    }

    public static DomainException unauthenticated(String code, Object... args) {
        return new DomainException(Kind.UNAUTHENTICATED, code, List.of(args), List.of());
    }

    public static DomainException forbidden(String code, Object... args) {
        return new DomainException(Kind.FORBIDDEN, code, List.of(args), List.of());
    }

    public static DomainException preconditionRequired(String code, Object... args) {
        return new DomainException(Kind.PRECONDITION_REQUIRED, code, List.of(args), List.of());
    }

    /** The same refusal, for a form that has the value in another field. */
    public DomainException at(String field) {
        List<Violation> moved = violations().stream()
                .map(violation -> new Violation(field, violation.code(), violation.args(), violation.row()))
                .toList();
        return new DomainException(kind, code, args(), moved);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable, lower case with hyphens, for example {@code programme-not-found}. */
    public String code() {
        return code;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** The fields at fault; empty where the refusal is not about a field. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
