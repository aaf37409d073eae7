package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import io.kindline.application.contacts.ChannelGateway.Ability;
import io.kindline.application.contacts.ChannelGateway.ChannelCapabilities;
import io.kindline.application.contacts.ChannelGateways;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.ui.shell.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** By which door a reply leaves, and what each carries; no choice where one door is all. */
final class ReplyDoor extends Div {
    private static final long serialVersionUID = 1;

    private final transient ChannelGateways channels;
    private final transient Consumer<ChannelCapabilities> changed;
    private transient List<EntryPoint> doors = List.of();
    private transient Optional<EntryPoint> current = Optional.empty();
    private transient Optional<Choice<EntryPoint>> choice = Optional.empty();
    private boolean byHand;

    /**
     * @param changed called with what the door carries from now on
     */
    ReplyDoor(ChannelGateways channels, Consumer<ChannelCapabilities> changed) {
        this.channels = channels;
        this.changed = changed;
        addClassName("reply-door");
    }

    /** The door the reply leaves by. */
    Optional<EntryPointId> value() {
        return current.map(EntryPoint::id);
    }

    boolean isChoice() {
        return doors.size() > 1;
    }

    /** Begins with another contact, by its own door. */
    void begin(EntryPoint own) {
        byHand = false;
        offer(List.of(own), own.id());
    }

    /** Offers these doors; one that was chosen by hand stays chosen. */
    void offer(List<EntryPoint> possible, EntryPointId preferred) {
        if (!possible.equals(doors)) {
            doors = possible;
            removeAll();
            choice = doors.size() > 1 ? Optional.of(choice()) : Optional.empty();
            choice.ifPresent(this::add);
        }
        prefer(preferred);
    }

    /** The subscriber wrote by this door last. */
    void prefer(EntryPointId door) {
        Optional<EntryPointId> wanted = byHand ? value() : Optional.of(door);
        doors.stream()
                .filter(one -> wanted.filter(one.id()::equals).isPresent())
                .findFirst()
                .or(() -> doors.stream().findFirst())
                .ifPresent(this::take);
    }

    /** The reply has gone: the next one follows the subscriber again. */
    void taken() {
        byHand = false;
    }

    private void take(EntryPoint door) {
        choice.ifPresent(it -> it.choose(door));
        if (!current.equals(Optional.of(door))) {
            current = Optional.of(door);
            changed.accept(channels.capabilities(door));
        }
    }

    private Choice<EntryPoint> choice() {
        var made = new Choice<>(getTranslation("door.choose"), doors, this::words);
        made.onChosen(door -> {
            byHand = true;
            take(door);
        });
        made.getElement().setAttribute("title", getTranslation("door.choose"));
        return made;
    }

    private String words(EntryPoint door) {
        ChannelCapabilities carries = channels.capabilities(door);
        return getTranslation(
                carries.attachments() == Ability.YES ? "door.with-files" : "door.without-files",
                door.name(),
                carries.textMax());
    }
}
