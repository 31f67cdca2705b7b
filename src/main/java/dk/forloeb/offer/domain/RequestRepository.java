package dk.forloeb.offer.domain;

import dk.forloeb.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests that are stored. */
public interface RequestRepository {

    void add(ProgrammeRequest request);

    void add(RequestEntry entry);

    Optional<ProgrammeRequest> find(UUID id);

    Page<ProgrammeRequest> search(RequestFilter filter, int offset, int limit);

    /** Steps and notes, first to last. */
    List<RequestEntry> entries(UUID requestId);

    /** How many were received since a moment. */
    long receivedSince(Instant moment);

    /** How many named this address, however it is written, since a moment. */
    long receivedSince(Instant moment, String email);

    /** Those that are over, did not change since a moment, and still name somebody. */
    List<ProgrammeRequest> unforgotten(Instant before);

    /** Leaves out of the steps of a request who took them for the municipality. */
    void forgetActors(UUID requestId);

    void flush();
}
