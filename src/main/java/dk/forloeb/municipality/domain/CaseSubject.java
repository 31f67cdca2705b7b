package dk.forloeb.municipality.domain;

import dk.forloeb.shared.DanishText;

/** Case subjects (sagsemner), as exports spell them. */
public final class CaseSubject {

    private CaseSubject() {}

    /** Alike for spellings that differ in case, spaces and signs only: {@code § 32 a} and {@code §32A} are one subject. */
    public static String key(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return DanishText.searchKey(letters.toString());
    }
}
