package dk.forloeb.programme.persistence;

import dk.forloeb.programme.domain.LearningProgramme;
import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.programme.domain.Programmes;
import dk.forloeb.programme.domain.Transition;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaProgrammes implements Programmes {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Optional<LearningProgramme> find(UUID id) {
        return Optional.ofNullable(entityManager.find(LearningProgramme.class, id.toString()));
    }

    @Override
    public List<LearningProgramme> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select p from LearningProgramme p where p.id in :ids order by p.sortKey, p.id",
                                LearningProgramme.class)
                        .setParameter("ids", texts(ids))
                        .getResultList();
    }

    @Override
    public Page<LearningProgramme> search(ProgrammeQuery query, @Nullable Set<UUID> only, int offset, int limit) {
        if (only != null && only.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        Condition condition = condition(query, only);
        String from = " from LearningProgramme p" + condition.where();
        long total = condition
                .fill(entityManager.createQuery("select count(p)" + from, Long.class))
                .getSingleResult();
        List<LearningProgramme> items = condition
                .fill(entityManager.createQuery(
                        "select p" + from + " order by " + order(query) + ", p.sortKey, p.id", LearningProgramme.class))
                .setHint("eclipselink.batch", "p.provisionIds")
                .setHint("eclipselink.batch.type", "IN")
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(items, total);
    }

    private static Condition condition(ProgrammeQuery query, @Nullable Set<UUID> only) {
        Condition condition = new Condition()
                .words("p", query.text())
                .and("p.kind = :kind", "kind", query.kind())
                .and("p.state = :state", "state", query.state())
                .and("p.initiativeId = :initiative", "initiative", text(query.initiativeId()))
                .and(":provision member of p.provisionIds", "provision", text(query.provisionId()))
                .and("p.id in :only", "only", only == null ? null : texts(only));
        if (query.year() != null) {
            condition
                    .and("p.startsOn <= :yearEnd", "yearEnd", LocalDate.of(query.year(), 12, 31))
                    .and("coalesce(p.endsOn, p.startsOn) >= :yearStart", "yearStart", LocalDate.of(query.year(), 1, 1));
        }
        return condition;
    }

    /** Empty values go last either way. */
    private static String order(ProgrammeQuery query) {
        String direction = query.descending() ? " desc" : "";
        return switch (query.sort()) {
            case TITLE -> "p.sortKey" + direction;
            case STATE -> stateOrder() + direction;
            case START -> "case when p.startsOn is null then 1 else 0 end, p.startsOn" + direction;
            case CASE_FILE_NUMBER ->
                "case when p.caseFileNumber is null then 1 else 0 end, p.caseFileNumber" + direction;
        };
    }

    private static String stateOrder() {
        return Arrays.stream(ProgrammeState.values())
                .map(state ->
                        "when p.state = " + ProgrammeState.class.getName() + "." + state + " then " + state.ordinal())
                .collect(Collectors.joining(" ", "case ", " else 99 end"));
    }

    @Override
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        entityManager
                .createQuery(
                        "select p.startsOn, p.endsOn from LearningProgramme p where p.startsOn is not null",
                        Object[].class)
                .getResultList()
                .forEach(run -> addYears(years, (LocalDate) run[0], (LocalDate) run[1]));
        return years;
    }

    private static void addYears(SortedSet<Integer> years, LocalDate start, @Nullable LocalDate end) {
        int last = end == null ? start.getYear() : end.getYear();
        IntStream.rangeClosed(start.getYear(), last).forEach(years::add);
    }

    @Override
    public void add(LearningProgramme programme) {
        entityManager.persist(programme);
        entityManager.flush();
    }

    @Override
    public void add(Transition transition) {
        entityManager.persist(transition);
    }

    @Override
    public List<Transition> transitions(UUID programmeId) {
        return entityManager
                .createQuery(
                        "select t from Transition t where t.programmeId = :id order by t.occurredAt", Transition.class)
                .setParameter("id", programmeId.toString())
                .getResultList();
    }

    @Override
    public Map<UUID, ProgrammeState> archivedFrom() {
        Map<UUID, ProgrammeState> latest = new HashMap<>();
        entityManager
                .createQuery(
                        "select t.programmeId, t.from from Transition t, LearningProgramme p"
                                + " where p.id = t.programmeId and p.state = :archived and t.to = :archived"
                                + " order by t.occurredAt",
                        Object[].class)
                .setParameter("archived", ProgrammeState.ARCHIVED)
                .getResultList()
                .forEach(row -> latest.put(UUID.fromString((String) row[0]), (ProgrammeState) row[1]));
        return latest;
    }

    @Override
    public void changed(LearningProgramme programme) {
        entityManager.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
