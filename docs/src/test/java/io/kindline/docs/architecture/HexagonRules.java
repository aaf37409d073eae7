package io.kindline.docs.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.kindline.application.offenders.ApplicationThatKnowsSpring;
import io.kindline.domain.offenders.DomainThatKnowsSpring;
import io.kindline.infrastructure.offenders.AdapterThatKnowsAView;
import io.kindline.ui.offenders.ViewThatKnowsAnAdapter;

/** Who may know whom, written as what is allowed. */
final class HexagonRules {

    @BrokenBy(DomainThatKnowsSpring.class)
    static final ArchRule the_domain_knows_only_java_and_itself =
            classes()
                    .that()
                    .resideInAPackage(Packages.DOMAIN)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(Packages.DOMAIN, "java..", "org.jspecify.."))
                    .because(
                            "the model must outlive every framework; put technology behind a port,"
                                    + " use an adapter in infrastructure instead");

    @BrokenBy(ApplicationThatKnowsSpring.class)
    static final ArchRule the_application_knows_only_the_domain_and_itself =
            classes()
                    .that()
                    .resideInAPackage(Packages.APPLICATION)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    Packages.DOMAIN,
                                    Packages.APPLICATION,
                                    "java..",
                                    "org.jspecify.."))
                    .because(
                            "use cases are wired from outside; use @UseCase and a port with an"
                                    + " adapter in infrastructure instead");

    @BrokenBy(AdapterThatKnowsAView.class)
    static final ArchRule infrastructure_never_sees_the_ui =
            classes()
                    .that()
                    .resideInAPackage(Packages.INFRASTRUCTURE)
                    .should()
                    .onlyDependOnClassesThat(
                            ours(Packages.DOMAIN, Packages.APPLICATION, Packages.INFRASTRUCTURE))
                    .because("adapters serve ports; use LiveFeed to reach screens instead");

    @BrokenBy(ViewThatKnowsAnAdapter.class)
    static final ArchRule the_ui_never_sees_infrastructure =
            classes()
                    .that()
                    .resideInAnyPackage(Packages.UI, Packages.MAIN)
                    .should()
                    .onlyDependOnClassesThat(
                            ours(Packages.DOMAIN, Packages.APPLICATION, Packages.UI, Packages.MAIN))
                    .because("a view asks and shows; use a use case or a query instead");

    private HexagonRules() {}

    /** Of our own packages only these; of everybody else's any. */
    private static DescribedPredicate<JavaClass> ours(String... packages) {
        return resideInAnyPackage(packages)
                .or(resideOutsideOfPackage("io.kindline.."))
                .as("are of %s, or not Kindline's", String.join(", ", packages));
    }
}
