package io.kindline.docs.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePublic;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import io.kindline.application.offenders.FinalUseCase;
import io.kindline.application.offenders.UseCaseForAnybody;
import io.kindline.application.offenders.UseCaseForNoRole;
import io.kindline.application.offenders.UseCaseWithTwoDoors;
import io.kindline.application.offenders.UseCaseWithoutActor;
import io.kindline.application.relays.RevealingRelay;
import io.kindline.infrastructure.offenders.LeakedRow;
import io.kindline.infrastructure.offenders.PublicAdapter;
import io.kindline.infrastructure.offenders.PublicController;
import io.kindline.infrastructure.offenders.SenderPastTheOutbox;
import io.kindline.infrastructure.relays.ReaderOfNumbers;
import io.kindline.infrastructure.relays.SenderPastTheGateway;
import io.kindline.ui.offenders.InjectedField;
import io.kindline.ui.offenders.PublicView;
import io.kindline.ui.offenders.ScriptingView;
import io.kindline.ui.offenders.TransactionalView;
import io.kindline.ui.offenders.ViewForAnybody;

/** What holds where Kindline meets people, programs and databases. */
final class EdgeRules {

    @BrokenBy({PublicAdapter.class, PublicController.class})
    static final ArchRule adapters_are_package_private =
            classes()
                    .that(Conditions.ARE_ADAPTERS)
                    .should(not(bePublic()))
                    .because("nobody may build on an adapter; use the port it serves instead");

    @BrokenBy(LeakedRow.class)
    static final ArchRule rows_never_leave_infrastructure =
            classes()
                    .that(Conditions.ARE_ROWS)
                    .should(Conditions.STAY_IN_THEIR_PACKAGE)
                    .because("a row is how one adapter stores; use the domain's type instead");

    @BrokenBy(PublicView.class)
    static final ArchRule views_are_package_private =
            classes()
                    .that(Conditions.ARE_ROUTED)
                    .should(not(bePublic()))
                    .because("views are reached by address; use the feature's Navigation instead");

    @BrokenBy(ViewForAnybody.class)
    static final ArchRule every_routed_view_names_who_may_enter =
            classes()
                    .that(Conditions.ARE_ROUTED)
                    .should(Conditions.NAME_WHO_MAY_ENTER)
                    .because(
                            "silence must not let anybody in; use @RolesAllowed, @PermitAll or"
                                    + " @AnonymousAllowed instead");

    @BrokenBy({
        UseCaseForAnybody.class,
        UseCaseForNoRole.class,
        UseCaseWithoutActor.class,
        UseCaseWithTwoDoors.class,
        FinalUseCase.class
    })
    static final ArchRule every_use_case_names_who_may_run_it =
            classes()
                    .that(Conditions.ARE_USE_CASES)
                    .should(Conditions.HAVE_ONE_GUARDED_DOOR)
                    .because(
                            "rights are checked in one place; use @UseCase(allowed = …) and one"
                                    + " public handle(Actor, …) instead");

    @BrokenBy(TransactionalView.class)
    static final ArchRule views_never_open_a_transaction =
            noClasses()
                    .that()
                    .resideInAnyPackage(Packages.UI, Packages.MAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.transaction..",
                            "org.springframework.jdbc..",
                            "org.springframework.data..",
                            "jakarta.persistence..",
                            "java.sql..",
                            "javax.sql..")
                    .because("one click is one use case; use its handle method instead");

    @BrokenBy(SenderPastTheOutbox.class)
    static final ArchRule only_the_outbox_hands_words_to_channels =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(Conditions.HANDS_WORDS_OVER)
                    .should()
                    .accessTargetWhere(Conditions.SENDS_BY_A_CHANNEL)
                    .because(
                            "a word to somebody who cannot speak freely may kill; the outbox asks"
                                    + " before it sends, so use a queued message instead");

    @BrokenBy({ReaderOfNumbers.class, SenderPastTheGateway.class, RevealingRelay.class})
    static final ArchRule only_the_relay_gateway_reads_both_numbers =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(Conditions.KNOWS_NUMBERS)
                    .should()
                    .accessTargetWhere(Conditions.OPENS_OR_USES_A_NUMBER_OF_A_RELAY)
                    .because(
                            "one person's number is never given to another unasked; hold it"
                                    + " sealed and use the RelayGateway instead");

    @BrokenBy(ScriptingView.class)
    static final ArchRule scripts_with_data_live_in_one_reviewed_class =
            noClasses()
                    .that()
                    .resideInAPackage(Packages.UI)
                    .and()
                    .doNotHaveFullyQualifiedName(Conditions.REVIEWED_FOR_SCRIPTS)
                    .should()
                    .accessTargetWhere(Conditions.RUNS_A_SCRIPT_OR_SETS_MARKUP)
                    .because(
                            "markup and scripts built from what people wrote are how pages are"
                                    + " taken over; use "
                                    + Conditions.REVIEWED_FOR_SCRIPTS
                                    + " instead");

    @BrokenBy(InjectedField.class)
    static final ArchRule what_is_needed_comes_by_constructor =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .orShould()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                    .because("a field cannot be given in a test; use the constructor instead");

    private EdgeRules() {}
}
