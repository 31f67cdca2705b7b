package dk.forloeb.municipality.persistence;

import dk.forloeb.municipality.domain.AppealField;
import dk.forloeb.municipality.domain.AppealFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAppealFields implements AppealFields {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<AppealField> all() {
        return entityManager
                .createQuery("select f from AppealField f order by f.place, f.nameDa, f.id", AppealField.class)
                // All subjects at once; field by field would take a query each.
                .setHint("eclipselink.batch", "f.subjects")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public Optional<AppealField> find(String key) {
        return Optional.ofNullable(entityManager.find(AppealField.class, key));
    }

    @Override
    public void add(AppealField field) {
        entityManager.persist(field);
        // So that a key that is taken is found out here.
        entityManager.flush();
    }

    @Override
    public void put(AppealField field) {
        find(field.key()).ifPresentOrElse(known -> known.align(field), () -> entityManager.persist(field));
    }

    @Override
    public void save(AppealField field) {
        // Subjects lie in a table of their own, whose changes alone would not raise the version.
        entityManager.lock(field, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }

    @Override
    public void remove(AppealField field) {
        entityManager.remove(field);
        entityManager.flush();
    }
}
