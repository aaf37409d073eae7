package io.kindline.infrastructure.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.live.LiveEvent;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of event, also those that are added later. */
class EventTextTest {

    static Stream<Class<?>> kinds() {
        return Arrays.stream(LiveEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_event_reaches_another_node_as_it_was(Class<?> kind) throws Exception {
        var event = (LiveEvent) sample(kind);
        String text = EventText.of(event);
        assertThat(EventText.parse(text)).contains(event);
        assertThat(new Word(UUID.randomUUID(), 1, text).fits()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_event_carries_ids_only(Class<?> kind) {
        assertThat(kind.getRecordComponents())
                .allSatisfy(part -> assertThat(leaf(part.getGenericType())).isTrue());
    }

    private static boolean leaf(Type type) {
        return switch (type) {
            case ParameterizedType container -> leaf(container.getActualTypeArguments()[0]);
            case Class<?> kinds when kinds.isSealed() && kinds != Actor.class ->
                    Arrays.stream(kinds.getPermittedSubclasses())
                            .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
                            .allMatch(part -> leaf(part.getGenericType()));
            case Class<?> plain ->
                    plain.isEnum()
                            || plain.isPrimitive()
                            || plain == UUID.class
                            || plain == Actor.class
                            || plain.getSimpleName().endsWith("Id");
            default -> false;
        };
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType container) {
            Object inside = sample(container.getActualTypeArguments()[0]);
            return container.getRawType() == Optional.class ? Optional.of(inside) : Set.of(inside);
        }
        var plain = (Class<?>) type;
        if (plain == UUID.class) {
            return UUID.randomUUID();
        }
        if (plain == Actor.class) {
            return new Actor.Staff(
                    new OperatorId(UUID.randomUUID()),
                    Set.of(Role.OPERATOR),
                    Set.of(new BrandId(UUID.randomUUID())));
        }
        if (plain.isSealed()) {
            return sample(plain.getPermittedSubclasses()[0]);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain == boolean.class) {
            return true;
        }
        RecordComponent[] parts = plain.getRecordComponents();
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = sample(parts[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return plain.getDeclaredConstructor(types).newInstance(values);
    }
}
