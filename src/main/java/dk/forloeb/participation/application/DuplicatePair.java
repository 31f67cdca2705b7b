package dk.forloeb.participation.application;

import java.util.List;

/** People of one programme with the same e-mail address, from several municipalities; the one enrolled first comes first. */
public record DuplicatePair(String email, List<ParticipantRow> people) {}
