package io.kindline.docs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.kindline.domain.audit.Verification;
import io.kindline.domain.offenders.Changeable;
import io.kindline.domain.offenders.ChosenByChance;
import io.kindline.domain.offenders.ClassId;
import io.kindline.domain.offenders.Identity;
import io.kindline.domain.offenders.MadeUpIdentity;
import io.kindline.domain.offenders.OwnClock;
import io.kindline.domain.offenders.ThingManager;
import io.kindline.domain.offenders.unmarked.NotNullMarked;

/** What the model and its words look like. */
final class ModelRules {

    @BrokenBy(Changeable.class)
    static final ArchRule domain_fields_are_final =
            fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(Packages.DOMAIN)
                    .and()
                    .areNotDeclaredIn(Verification.class)
                    .should()
                    .beFinal()
                    .because(
                            "state changes by making the next state; use a record instead"
                                    + " (Verification reads a stream without keeping it)");

    @BrokenBy({OwnClock.class, MadeUpIdentity.class, ChosenByChance.class})
    static final ArchRule the_domain_is_told_the_time =
            noClasses()
                    .that()
                    .resideInAnyPackage(Packages.DOMAIN, Packages.APPLICATION)
                    .should()
                    .accessTargetWhere(Conditions.ASKS_FOR_TIME_CHANCE_OR_IDENTITY)
                    .because(
                            "a test must be able to say what time it is; use InstantSource and Ids"
                                    + " by constructor, or an argument, instead");

    @BrokenBy({ClassId.class, Identity.class})
    static final ArchRule ids_are_records_ending_in_Id =
            classes()
                    .that()
                    .resideInAPackage(Packages.DOMAIN)
                    .should(Conditions.BE_AN_ID_EXACTLY_WHEN_NAMED_SO)
                    .because("one id must not be taken for another; use a record …Id instead");

    @BrokenBy(ThingManager.class)
    static final ArchRule names_are_words_of_the_trade =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Manager|Helper|Utils?|Info|Dto|DTO|(?<!Mapper)Impl)|.*\\.Abstract\\w*")
                    .because("such names say nothing; use a noun or a verb of the domain instead");

    @BrokenBy(NotNullMarked.class)
    static final ArchRule every_package_is_null_marked =
            classes()
                    .should(Conditions.LIVE_IN_A_NULL_MARKED_PACKAGE)
                    .because("null is an error here; use @NullMarked in package-info.java instead");

    private ModelRules() {}
}
