package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.StorageConflict;
import dk.forloeb.evaluation.domain.SurveyFilter;
import dk.forloeb.evaluation.domain.SurveyForm;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.platform.Failures;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaSurveyRepository implements SurveyRepository {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(EvaluationSurvey survey) {
        entities.persist(survey);
        entities.flush();
    }

    @Override
    public Optional<EvaluationSurvey> find(UUID id) {
        return Optional.ofNullable(entities.find(EvaluationSurvey.class, id.toString()));
    }

    @Override
    public Optional<EvaluationSurvey> findAndHold(UUID id) {
        try {
            return Optional.ofNullable(
                    entities.find(EvaluationSurvey.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
        } catch (PersistenceException failed) {
            throw Failures.isLockConflict(failed) ? new StorageConflict(failed) : failed;
        }
    }

    @Override
    @Transactional
    public Optional<SurveyForm> openedForm(UUID id) {
        return find(id).filter(survey -> survey.state() != SurveyState.DRAFT).map(EvaluationSurvey::form);
    }

    @Override
    public void changed(EvaluationSurvey survey) {
        entities.lock(survey, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    @Override
    public Page<EvaluationSurvey> search(SurveyFilter filter, int offset, int limit) {
        if (filter.programmes() != null && filter.programmes().isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> counting = builder.createQuery(Long.class);
        Root<EvaluationSurvey> counted = counting.from(EvaluationSurvey.class);
        counting.select(builder.count(counted)).where(conditions(builder, counted, filter));
        CriteriaQuery<EvaluationSurvey> listing = builder.createQuery(EvaluationSurvey.class);
        Root<EvaluationSurvey> listed = listing.from(EvaluationSurvey.class);
        listing.select(listed).where(conditions(builder, listed, filter)).orderBy(order(builder, listed, filter));
        return new Page<>(
                entities.createQuery(listing)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList(),
                entities.createQuery(counting).getSingleResult());
    }

    @Override
    public void remove(EvaluationSurvey survey) {
        entities.remove(survey);
    }

    private static Predicate[] conditions(CriteriaBuilder builder, Root<EvaluationSurvey> survey, SurveyFilter filter) {
        List<Predicate> conditions = new ArrayList<>();
        DanishText.searchWords(filter.text())
                .forEach(word -> conditions.add(builder.like(survey.get("searchText"), "%" + word + "%")));
        if (filter.state() != null) {
            conditions.add(builder.equal(survey.get("state"), filter.state()));
        }
        if (filter.initiativeId() != null) {
            conditions.add(builder.equal(
                    survey.get("initiativeId"), filter.initiativeId().toString()));
        }
        if (filter.programmes() != null) {
            conditions.add(survey.get("programmeId")
                    .in(filter.programmes().stream().map(UUID::toString).toList()));
        }
        return conditions.toArray(Predicate[]::new);
    }

    private static List<Order> order(CriteriaBuilder builder, Root<EvaluationSurvey> survey, SurveyFilter filter) {
        Expression<?> first = switch (filter.sort()) {
            case TITLE -> survey.get("sortKey");
            case STATE ->
                builder.selectCase(survey.<Object>get("state"))
                        .when(SurveyState.DRAFT, 0)
                        .when(SurveyState.OPEN, 1)
                        .otherwise(2);
            case CREATED -> survey.get("createdAt");
        };
        Order chosen = filter.descending() ? builder.desc(first) : builder.asc(first);
        return List.of(chosen, builder.asc(survey.get("sortKey")), builder.asc(survey.get("id")));
    }
}
