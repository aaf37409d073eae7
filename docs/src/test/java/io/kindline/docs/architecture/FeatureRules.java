package io.kindline.docs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.lang.ArchRule;
import io.kindline.domain.loop.Loop;
import io.kindline.domain.ring.Ring;
import io.kindline.domain.shared.SharedThatKnowsAFeature;
import io.kindline.infrastructure.offenders.AdapterThatKnowsAnotherFeaturesAdapter;

/** How features meet. */
final class FeatureRules {

    @BrokenBy({Ring.class, Loop.class})
    static final ArchRule features_are_free_of_cycles =
            slices().matching("io.kindline.(*).(**)")
                    .should()
                    .beFreeOfCycles()
                    .because(
                            "two packages that need each other are one; move what both need to the"
                                    + " one that can stand alone, or use LiveFeed instead");

    @BrokenBy(SharedThatKnowsAFeature.class)
    static final ArchRule features_match_the_diagram =
            classes()
                    .that()
                    .resideInAPackage(Packages.FEATURES)
                    .should(
                            adhereToPlantUmlDiagram(
                                    FeatureDiagram.FILE, consideringOnlyDependenciesInDiagram()))
                    .because(
                            "docs/features.puml is the rule; draw the arrow there if it should be,"
                                    + " or use an event of LiveFeed instead");

    @BrokenBy(AdapterThatKnowsAnotherFeaturesAdapter.class)
    static final ArchRule adapters_meet_through_ports =
            classes()
                    .that()
                    .resideInAPackage(Packages.INFRASTRUCTURE)
                    .should(Conditions.knowOfOtherAdaptersOnly("shared", "live"))
                    .because("one feature's tables are its own; use a port or a query instead");

    private FeatureRules() {}
}
