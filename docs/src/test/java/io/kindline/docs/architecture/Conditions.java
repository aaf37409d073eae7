package io.kindline.docs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.relays.SmsGateway;
import io.kindline.application.shared.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words the rules are written in. */
final class Conditions {
    /** The one class that may hand scripts and markup to the browser. */
    static final String REVIEWED_FOR_SCRIPTS = "io.kindline.ui.shell.Browser";

    /** The one class that may hand words to channels. */
    static final String HANDS_WORDS_OVER = "io.kindline.infrastructure.contacts.OutboxSender$Doors";

    /** The one class that may know both numbers of a relay. */
    static final String KNOWS_NUMBERS = "io.kindline.infrastructure.relays.SealedRelayGateway";

    private static final Set<String> STEREOTYPES =
            Set.of(
                    "org.springframework.stereotype.Component",
                    "org.springframework.stereotype.Service",
                    "org.springframework.stereotype.Repository",
                    "org.springframework.stereotype.Controller",
                    "org.springframework.web.bind.annotation.RestController",
                    "org.springframework.web.bind.annotation.ControllerAdvice",
                    "org.springframework.web.bind.annotation.RestControllerAdvice",
                    "org.springframework.context.annotation.Configuration");
    private static final List<String> DOORKEEPERS =
            List.of(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.DenyAll",
                    "com.vaadin.flow.server.auth.AnonymousAllowed");
    private static final Set<String> TIME_CHANCE_IDENTITY =
            Set.of("randomUUID", "systemDefault", "currentTimeMillis", "nanoTime", "random");
    private static final Set<String> SCRIPTS_AND_MARKUP =
            Set.of("executeJs", "callJsFunction", "addJavaScript", "executeJavaScript");
    private static final Pattern ADAPTER_PACKAGE =
            Pattern.compile("io\\.kindline\\.infrastructure\\.(\\w+).*");

    static final DescribedPredicate<JavaClass> ARE_ADAPTERS =
            describe(
                    "are adapters",
                    type ->
                            inInfrastructure(type)
                                    && type.isTopLevelClass()
                                    && !isSharedWithinItsFeature(type)
                                    && (isOfOneFeature(type) || servesAPort(type)));

    static final DescribedPredicate<JavaClass> ARE_ROWS =
            describe(
                    "are rows of tables",
                    type ->
                            type.isAnnotatedWith("jakarta.persistence.Entity")
                                    || (inInfrastructure(type)
                                            && type.getSimpleName().endsWith("Row")));

    static final DescribedPredicate<JavaClass> ARE_ROUTED =
            describe(
                    "are routed",
                    type ->
                            type.isAnnotatedWith("com.vaadin.flow.router.Route")
                                    || type.isAnnotatedWith("com.vaadin.flow.router.RouteAlias"));

    static final DescribedPredicate<JavaClass> ARE_USE_CASES =
            describe(
                    "are use cases",
                    type ->
                            type.isAnnotatedWith(UseCase.class)
                                    || (type.getPackageName().startsWith("io.kindline.application.")
                                            && type.isTopLevelClass()
                                            && !type.isInterface()
                                            && UseCaseShape.hasHandle(type)));

    static final DescribedPredicate<JavaAccess<?>> ASKS_FOR_TIME_CHANCE_OR_IDENTITY =
            describe(
                    "the target is a clock, chance or a maker of ids",
                    access -> {
                        String owner = access.getTargetOwner().getName();
                        String name = access.getTarget().getName();
                        return (owner.startsWith("java.time.") && name.equals("now"))
                                || (owner.equals("java.time.Clock") && name.startsWith("system"))
                                || (TIME_CHANCE_IDENTITY.contains(name)
                                        && owner.startsWith("java."))
                                || (owner.startsWith("java.util.") && owner.endsWith("Random"));
                    });

    static final DescribedPredicate<JavaAccess<?>> RUNS_A_SCRIPT_OR_SETS_MARKUP =
            describe(
                    "the target runs a script or sets markup",
                    access -> {
                        String owner = access.getTargetOwner().getName();
                        return owner.startsWith("com.vaadin.")
                                && (SCRIPTS_AND_MARKUP.contains(access.getTarget().getName())
                                        || owner.equals("com.vaadin.flow.component.Html"));
                    });

    static final DescribedPredicate<JavaAccess<?>> SENDS_BY_A_CHANNEL =
            describe(
                    "the target is the sending by a channel",
                    access ->
                            access.getTargetOwner().isAssignableTo(ChannelGateway.class)
                                    && !access.getOriginOwner().equals(access.getTargetOwner())
                                    && access.getTarget()
                                            instanceof AccessTarget.CodeUnitAccessTarget called
                                    && called.getRawParameterTypes().stream()
                                            .anyMatch(type ->
                                                    type.isEquivalentTo(
                                                            ChannelGateway.OutboundMessage.class)));

    static final DescribedPredicate<JavaAccess<?>> OPENS_OR_USES_A_NUMBER_OF_A_RELAY =
            describe(
                    "the target opens a sealed number, reveals one to a relay or sends to one",
                    access -> {
                        String owner = access.getTargetOwner().getName();
                        String name = access.getTarget().getName();
                        boolean opens =
                                owner.equals("io.kindline.infrastructure.relays.NumberSeal")
                                        && name.equals("open");
                        boolean reveals =
                                name.equals("reveal")
                                        && access.getOriginOwner()
                                                .getPackageName()
                                                .endsWith(".relays");
                        boolean sends =
                                access.getTargetOwner().isAssignableTo(SmsGateway.class)
                                        && name.equals("send")
                                        && !access.getOriginOwner().equals(access.getTargetOwner());
                        return opens || reveals || sends;
                    });

    static final ArchCondition<JavaClass> BE_AN_ID_EXACTLY_WHEN_NAMED_SO =
            condition(
                    "be a record of one UUID exactly when named …Id",
                    type -> {
                        boolean named = type.getSimpleName().endsWith("Id");
                        boolean shaped = type.isRecord() && holdsOneUuid(type);
                        return named == shaped
                                ? Optional.empty()
                                : Optional.of(
                                        named
                                                ? "is named an id but is no record of a UUID"
                                                : "is an id but is not named …Id");
                    });

    static final ArchCondition<JavaClass> LIVE_IN_A_NULL_MARKED_PACKAGE =
            condition(
                    "live in a @NullMarked package",
                    type ->
                            type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")
                                    ? Optional.empty()
                                    : Optional.of("is in a package without @NullMarked"));

    static final ArchCondition<JavaClass> STAY_IN_THEIR_PACKAGE =
            condition(
                    "be package-private in infrastructure and known in their own package only",
                    type -> {
                        if (!inInfrastructure(type)) {
                            return Optional.of("is outside infrastructure");
                        }
                        return type.getModifiers().contains(JavaModifier.PUBLIC)
                                ? Optional.of("is public")
                                : Optional.empty();
                    });

    static final ArchCondition<JavaClass> NAME_WHO_MAY_ENTER =
            condition(
                    "name who may enter",
                    type ->
                            DOORKEEPERS.stream().anyMatch(type::isAnnotatedWith)
                                    ? Optional.empty()
                                    : Optional.of("does not name who may enter"));

    static final ArchCondition<JavaClass> HAVE_ONE_GUARDED_DOOR =
            condition("have one guarded door", UseCaseShape::flaw);

    private Conditions() {}

    /** Classes of other features' adapters may be known only from these packages. */
    static ArchCondition<JavaClass> knowOfOtherAdaptersOnly(String... features) {
        Set<String> known = Set.of(features);
        return condition(
                "know of other adapters only those of " + known,
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> {
                                    String there = featureOf(dependency.getTargetClass());
                                    return !there.isEmpty()
                                            && !there.equals(featureOf(type))
                                            && !known.contains(there);
                                })
                                .map(dependency -> dependency.getDescription())
                                .findFirst());
    }

    private static String featureOf(JavaClass type) {
        Matcher matcher = ADAPTER_PACKAGE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** What all features' adapters share may be public. */
    private static boolean isOfOneFeature(JavaClass type) {
        return !featureOf(type).equals("shared")
                && STEREOTYPES.stream().anyMatch(type::isAnnotatedWith);
    }

    /** Two packages of one feature can share only what is public. */
    private static boolean isSharedWithinItsFeature(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .anyMatch(user ->
                        featureOf(user).equals(featureOf(type))
                                && !user.getPackageName().equals(type.getPackageName()));
    }

    private static boolean inInfrastructure(JavaClass type) {
        return type.getPackageName().startsWith("io.kindline.infrastructure");
    }

    private static boolean servesAPort(JavaClass type) {
        return !type.isInterface()
                && type.getAllRawInterfaces().stream()
                        .map(HasName::getName)
                        .anyMatch(name ->
                                name.startsWith("io.kindline.domain.")
                                        || name.startsWith("io.kindline.application."));
    }

    private static boolean holdsOneUuid(JavaClass type) {
        var components =
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .toList();
        return components.size() == 1
                && components.getFirst().getRawType().isEquivalentTo(UUID.class);
    }

    private static ArchCondition<JavaClass> condition(
            String description, Function<JavaClass, Optional<String>> flaw) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                flaw.apply(type)
                        .ifPresent(what ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, type.getName() + " " + what)));
            }
        };
    }
}
