package dk.forloeb.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules, over the packages below a root: the product's, or the planted violations'. */
final class Rules {
    /** In the order of the arrows: a capability knows those before it, and none after it. */
    static final List<String> CAPABILITIES = List.of(
            "municipality",
            "programme",
            "participation",
            "teaching",
            "selection",
            "offer",
            "effect",
            "evaluation",
            "publication",
            "desk");

    /** Serve every capability. */
    static final List<String> SERVING = List.of("identity", "shared", "platform", "mail");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** Every rule that {@code ArchitectureTest} checks. */
    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>(List.of(
                domainIsInnermost(),
                applicationKnowsNoOuterLayer(),
                persistenceIsReachedByInterfacesOnly(),
                pagesAndRequestsAreApart(),
                domainKnowsNoFramework(),
                onlyPersistenceTalksToTheDatabase(),
                persistenceIsPackagePrivate(),
                namedBeansBelongToPages(),
                pageBeansAreSerializable(),
                entitiesHaveNoSetters(),
                timeComesFromAClock(),
                nothingIsPrinted(),
                capabilitiesFormNoCircle(),
                sharedKnowsNoCapability(),
                mailKnowsNoCapability()));
        rules.addAll(arrows());
        return rules;
    }

    ArchRule domainIsInnermost() {
        return noClasses()
                .that()
                .resideInAPackage(layer("domain"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        layer("application"), layer("persistence"), layer("rest"), layer("faces"), layer("web"))
                .because("the rules of the field must be readable, and testable, without what surrounds them");
    }

    ArchRule applicationKnowsNoOuterLayer() {
        return noClasses()
                .that()
                .resideInAPackage(layer("application"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layer("persistence"), layer("rest"), layer("faces"), layer("web"))
                .because("a use case is the same whether a page, a request or a timer calls it");
    }

    ArchRule persistenceIsReachedByInterfacesOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(layer("persistence"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layer("persistence"))
                .because("the domain says in an interface what it wants stored, and nobody cares how");
    }

    ArchRule pagesAndRequestsAreApart() {
        return noClasses()
                .that()
                .resideInAPackage(layer("rest"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layer("faces"))
                .because("what a page and a request both need belongs into an application service");
    }

    ArchRule domainKnowsNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage(layer("domain"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws..",
                        "jakarta.servlet..",
                        "jakarta.faces..",
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "jakarta.transaction..",
                        "jakarta.ejb..",
                        "jakarta.json..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "org.eclipse.microprofile..",
                        "java.sql..")
                .because("of all frameworks the domain knows JPA's annotations alone");
    }

    ArchRule onlyPersistenceTalksToTheDatabase() {
        return noClasses()
                .that(resideInAPackage(root + "..")
                        .and(resideOutsideOfPackages(layer("persistence"), below("platform"), below("launcher"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")
                        .or(describe(
                                "EntityManager and queries",
                                type -> type.getPackageName().equals("jakarta.persistence")
                                        && (type.getSimpleName().startsWith("EntityManager")
                                                || type.getSimpleName().endsWith("Query")
                                                || type.getSimpleName().equals("PersistenceContext")))))
                .because("who reads queries looks in one place, and services stay testable without a database");
    }

    ArchRule persistenceIsPackagePrivate() {
        return classes()
                .that()
                .resideInAPackage(layer("persistence"))
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic()
                .because("nobody may be tempted to inject an implementation");
    }

    ArchRule namedBeansBelongToPages() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .and()
                .areAnnotatedWith(Named.class)
                .should()
                .resideInAPackage(layer("faces"))
                .andShould()
                .haveSimpleNameEndingWith("Bean")
                .because("a page's expressions must lead to view state, not past it into services");
    }

    ArchRule pageBeansAreSerializable() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .and(describe(
                        "are kept between requests",
                        type -> type.isAnnotatedWith("jakarta.faces.view.ViewScoped")
                                || type.isAnnotatedWith("org.omnifaces.cdi.ViewScoped")
                                || type.isAnnotatedWith("jakarta.enterprise.context.SessionScoped")))
                .should()
                .implement(Serializable.class)
                .because("sessions move between nodes");
    }

    ArchRule entitiesHaveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are entities or embeddables below " + root,
                        type -> type.getPackageName().startsWith(root)
                                && (type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))))
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .because("an entity changes by methods named for what happens in the field");
    }

    ArchRule timeComesFromAClock() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(resideOutsideOfPackages(below("launcher"))))
                .should()
                .callMethodWhere(describe("reads the system's clock", Rules::readsTheClock))
                .because("tests give the time, and nothing may depend on when it runs");
    }

    ArchRule nothingIsPrinted() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(resideOutsideOfPackages(below("launcher"), below("platform"))))
                .should()
                .accessFieldWhere(describe("is a standard stream", Rules::isStandardStream))
                .because("a log has levels and a place; standard streams are the launcher's");
    }

    ArchRule capabilitiesFormNoCircle() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a capability must be understandable with those before it alone");
    }

    ArchRule sharedKnowsNoCapability() {
        return noClasses()
                .that()
                .resideInAPackage(below("shared"))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(resideOutsideOfPackages(below("shared"))))
                .because("what everybody uses must not drag anybody along");
    }

    ArchRule mailKnowsNoCapability() {
        return noClasses()
                .that()
                .resideInAPackage(below("mail"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CAPABILITIES.stream().map(this::below).toArray(String[]::new))
                .because("who has something to say orders a mail; mail itself has nothing to say");
    }

    /** One rule for each capability: of the others it knows those before it, by their application services. */
    List<ArchRule> arrows() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < CAPABILITIES.size(); i++) {
            String capability = CAPABILITIES.get(i);
            List<String> later = CAPABILITIES.subList(i + 1, CAPABILITIES.size());
            DescribedPredicate<JavaClass> forbidden = resideInAnyPackage(
                            later.stream().map(this::below).toArray(String[]::new))
                    .or(resideInAnyPackage(CAPABILITIES.subList(0, i).stream()
                                    .map(earlier -> root + "." + earlier + ".domain..")
                                    .toArray(String[]::new))
                            .and(describe("no plain value", type -> !type.isEnum() && !type.isRecord())));
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(below(capability))
                    .should()
                    .dependOnClassesThat(forbidden.as("belong to a later capability or are another's aggregates"))
                    .because("arrows point one way, and a capability asks another through its application services"));
        }
        return rules;
    }

    private String layer(String name) {
        return root + ".*." + name + "..";
    }

    private String below(String name) {
        return root + "." + name + "..";
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        boolean now = call.getName().equals("now")
                && CLOCKS.contains(owner)
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getFullName().equals("java.time.Clock"));
        return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    private static boolean isStandardStream(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName().equals("java.lang.System")
                && Set.of("out", "err", "in").contains(access.getName());
    }
}
