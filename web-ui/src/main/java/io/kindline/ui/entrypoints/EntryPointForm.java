package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.entrypoints.EntryPointRules;
import io.kindline.application.entrypoints.SaveEntryPoint;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One entry point: where it leads, when it is open, what it promises, how it speaks. */
final class EntryPointForm {
    private final DoorWork work;
    private final Optional<EntryPoint> door;
    private final Consumer<String> saved;
    private final AdminForm form;
    private final List<Queue> mine;
    private final AdminField<Input> name;
    private final AdminField<Input> key;
    private final AdminField<Choice<Channel>> channel;
    private final AdminField<Choice<Door>> kind;
    private final AdminField<Choice<Queue>> queue;
    private final AdminField<Choice<Standing>> standing;
    private final HoursFields hours;
    private final AdminField<Input> first;
    private final AdminField<Input> next;
    private final AdminField<Input> resolution;
    private final AdminField<Input> textMax;
    private final AdminField<Input> language;
    private final AdminField<Input> persona;
    private final AdminField<Writing> greeting;
    private final AdminField<Input> callback;

    /**
     * @param queues to which it may lead; an entry point keeps its brand
     */
    EntryPointForm(
            DoorWork work, List<Queue> queues, Optional<EntryPoint> door, Consumer<String> saved) {
        this.work = work;
        this.door = door;
        this.saved = saved;
        var words = new Span();
        form =
                new AdminForm(
                        door.map(EntryPoint::name)
                                .orElseGet(() -> words.getTranslation("admin.door.new")),
                        this::save);
        mine =
                queues.stream()
                        .filter(one -> door.isEmpty() || door.get().brand().equals(one.brand()))
                        .toList();
        name = text("admin.name", EntryPoint::name, "");
        key = text("admin.door.key", one -> one.key().value(), "");
        key.help(form.getTranslation("admin.door.key.help"));
        key.input().setEnabled(door.isEmpty());
        channel =
                AdminField.choice(
                        form.getTranslation("admin.door.channel"),
                        door.map(one -> List.of(one.channel())).orElse(List.of(Channel.values())),
                        one -> DoorWords.of(form, "channel", one));
        if (door.isEmpty()) {
            channel.input().choose(Channel.WEB_CHAT);
        }
        kind =
                AdminField.choice(
                        form.getTranslation("admin.door.kind"),
                        door.map(one -> List.of(one.door())).orElse(List.of(Door.values())),
                        one -> DoorWords.of(form, "door", one));
        kind.help(form.getTranslation("admin.door.kind.help"));
        queue =
                AdminField.choice(
                        form.getTranslation("admin.queue"),
                        mine,
                        one -> one.name() + " · " + work.brands().byId(one.brand()).name());
        standing =
                AdminField.choice(
                        form.getTranslation("admin.door.standing"),
                        List.of(Standing.values()),
                        one -> DoorWords.of(form, "admin.door.standing", one));
        standing.help(form.getTranslation("admin.door.standing.help"));
        hours = new HoursFields(form, work, door);
        first = time("admin.door.first", one -> one.targets().firstResponse(), "1m");
        next = time("admin.door.next", one -> one.targets().nextResponse(), "5m");
        resolution = time("admin.door.resolution", one -> one.targets().resolution(), "24h");
        textMax = text("admin.door.text-max", one -> Integer.toString(one.textMax()), "4000");
        textMax.help(form.getTranslation("admin.door.text-max.help"));
        language = text("admin.door.language", one -> one.language().tag(), "en");
        language.help(form.getTranslation("admin.door.language.help"));
        persona = text("admin.brand.persona", EntryPoint::persona, personaOfFirst());
        persona.help(form.getTranslation("admin.door.persona.help"));
        greeting =
                AdminField.lines(
                        form.getTranslation("admin.door.greeting"),
                        door.map(EntryPoint::greeting).orElse(""),
                        3);
        greeting.addClassName("wide");
        callback =
                text(
                        "admin.door.callback",
                        one -> one.callbackUrl().map(Object::toString).orElse(""),
                        "");
        callback.help(form.getTranslation("admin.door.callback.help"));
        callback.addClassName("wide");
        lay();
    }

    private void lay() {
        door.ifPresent(known -> {
            standing.input().choose(known.standing());
            mine.stream()
                    .filter(one -> one.id().equals(known.queue()))
                    .findFirst()
                    .ifPresent(queue.input()::choose);
        });
        form.group(
                        form.getTranslation("admin.door.where"),
                        name,
                        key,
                        channel,
                        kind,
                        queue,
                        standing)
                .group(form.getTranslation("admin.door.hours"), hours.fields())
                .wide(hours.preview())
                .group(form.getTranslation("admin.door.promises"), first, next, resolution, textMax)
                .group(
                        form.getTranslation("admin.door.voice"),
                        language,
                        persona,
                        greeting,
                        callback);
        door.filter(known -> known.door() == Door.MAIL)
                .ifPresent(known -> form.wide(mailboxOf(known)));
        door.ifPresent(known -> {
            var test = new NativeButton(form.getTranslation("admin.door.test"));
            test.addClassName("plain");
            test.addClickListener(_ -> DoorTest.run(work, known, form, test));
            form.button(test);
        });
    }

    private Anchor mailboxOf(EntryPoint known) {
        var link =
                new Anchor(
                        "admin/mailboxes/" + known.id().value(),
                        form.getTranslation("admin.mailbox.of-door"));
        link.getElement().setAttribute("router-link", "");
        return link;
    }

    /** What is nearest at hand for a new one. */
    private String personaOfFirst() {
        return mine.stream()
                .findFirst()
                .map(one -> work.brands().byId(one.brand()).persona())
                .orElse("");
    }

    private AdminField<Input> text(
            String label, Function<EntryPoint, String> of, String otherwise) {
        return AdminField.text(form.getTranslation(label), door.map(of).orElse(otherwise));
    }

    private AdminField<Input> time(
            String label, Function<EntryPoint, Duration> of, String otherwise) {
        AdminField<Input> field = text(label, of.andThen(EntryPointRules::written), otherwise);
        return field.help(form.getTranslation("admin.door.time.help"));
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        var command =
                new SaveEntryPoint.Command(
                        door.map(EntryPoint::id),
                        key.input().getValue(),
                        name.input().getValue(),
                        channel.input().value(),
                        kind.input().value(),
                        mine.isEmpty() ? Optional.empty() : Optional.of(queue.input().value().id()),
                        hours.zone(),
                        hours.week(),
                        hours.dates(),
                        first.input().getValue(),
                        next.input().getValue(),
                        resolution.input().getValue(),
                        language.input().getValue(),
                        greeting.input().text(),
                        persona.input().getValue(),
                        textMax.input().getValue(),
                        callback.input().getValue(),
                        standing.input().value());
        Actor.Staff actor = work.current().actor();
        form.save(() -> work.save().handle(actor, command), this::show);
    }

    private void show(SaveEntryPoint.Outcome outcome) {
        switch (outcome) {
            case SaveEntryPoint.Outcome.Saved(var id) ->
                    form.saved(() -> saved.accept(id.value().toString()));
            case SaveEntryPoint.Outcome.Refused(var flaws) ->
                    flaws.stream().sorted().forEach(this::complain);
        }
    }

    private void complain(SaveEntryPoint.Flaw flaw) {
        AdminField<?> field =
                switch (flaw) {
                    case GONE, NAME_MALFORMED -> name;
                    case KEY_MALFORMED, KEY_TAKEN -> key;
                    case QUEUE_MISSING -> queue;
                    case ZONE_UNKNOWN -> hours.zoneField();
                    case WEEK_MALFORMED -> hours.weekField();
                    case DATES_MALFORMED -> hours.datesField();
                    case FIRST_RESPONSE_MALFORMED -> first;
                    case NEXT_RESPONSE_MALFORMED -> next;
                    case RESOLUTION_MALFORMED -> resolution;
                    case LANGUAGE_MALFORMED, LANGUAGE_NOT_SERVED -> language;
                    case GREETING_TOO_LONG -> greeting;
                    case PERSONA_MALFORMED -> persona;
                    case TEXT_MAX_MALFORMED -> textMax;
                    case CALLBACK_MALFORMED -> callback;
                };
        form.problem(field, DoorWords.of(form, "admin.flaw.", flaw));
    }
}
