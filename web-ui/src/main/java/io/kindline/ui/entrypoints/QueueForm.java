package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.entrypoints.SaveQueue;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One queue and its rules. */
final class QueueForm {
    private final SaveQueue save;
    private final CurrentActor current;
    private final Optional<Queue> queue;
    private final Consumer<String> saved;
    private final AdminForm form;
    private final AdminField<Input> name;
    private final AdminField<Choice<Brand>> brand;
    private final AdminField<Input> priority;
    private final AdminField<Input> delay;
    private final AdminField<Input> known;
    private final AdminField<Input> relax;
    private final AdminField<Input> skill;
    private final AdminField<Input> level;
    private final List<Brand> mine;

    QueueForm(
            SaveQueue save,
            Brands brands,
            CurrentActor current,
            Optional<Queue> queue,
            Consumer<String> saved) {
        this.save = save;
        this.current = current;
        this.queue = queue;
        this.saved = saved;
        var words = new Span();
        form =
                new AdminForm(
                        queue.map(Queue::name)
                                .orElseGet(() -> words.getTranslation("admin.queue.new")),
                        this::save);
        mine =
                brands.all().stream()
                        .filter(one -> current.actor().maySee(one.id()))
                        .filter(one -> queue.isEmpty() || queue.get().brand().equals(one.id()))
                        .toList();
        name = text("admin.name", Queue::name, "");
        brand = AdminField.choice(form.getTranslation("admin.brand"), mine, Brand::name);
        brand.help(
                form.getTranslation(
                        queue.isPresent() ? "admin.queue.brand.fixed" : "admin.queue.brand.help"));
        priority = text("admin.queue.priority", one -> Integer.toString(one.priority()), "5");
        delay = seconds("admin.queue.delay", one -> one.offerDelay().toSeconds(), 0);
        known = seconds("admin.queue.known", one -> one.preferKnownFor().toSeconds(), 30);
        relax = seconds("admin.queue.relax", one -> one.relaxAfter().toSeconds(), 120);
        skill = text("admin.queue.skill", one -> one.skill().map(it -> it.skill()).orElse(""), "");
        level =
                text(
                        "admin.queue.level",
                        one -> one.skill().map(it -> Integer.toString(it.level())).orElse("1"),
                        "1");
        priority.help(form.getTranslation("admin.queue.priority.help"));
        delay.help(form.getTranslation("admin.queue.delay.help"));
        known.help(form.getTranslation("admin.queue.known.help"));
        relax.help(form.getTranslation("admin.queue.relax.help"));
        skill.help(form.getTranslation("admin.queue.skill.help"));
        level.help(form.getTranslation("admin.queue.level.help"));
        form.group(form.getTranslation("admin.queue"), name, brand, priority, delay)
                .group(form.getTranslation("admin.queue.who"), known, relax, skill, level);
    }

    private AdminField<Input> text(String label, Function<Queue, String> of, String otherwise) {
        return AdminField.text(form.getTranslation(label), queue.map(of).orElse(otherwise));
    }

    private AdminField<Input> seconds(String label, Function<Queue, Long> of, long otherwise) {
        AdminField<Input> field =
                AdminField.text(
                        form.getTranslation(label), Long.toString(queue.map(of).orElse(otherwise)));
        field.input().getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    AdminForm form() {
        return form;
    }

    private void save() {
        var command =
                new SaveQueue.Command(
                        queue.map(Queue::id),
                        name.input().getValue(),
                        mine.isEmpty() ? Optional.empty() : Optional.of(brand.input().value().id()),
                        priority.input().getValue(),
                        delay.input().getValue(),
                        known.input().getValue(),
                        relax.input().getValue(),
                        skill.input().getValue(),
                        level.input().getValue());
        Actor.Staff actor = current.actor();
        form.save(() -> save.handle(actor, command), this::show);
    }

    private void show(SaveQueue.Outcome outcome) {
        switch (outcome) {
            case SaveQueue.Outcome.Saved(var id) ->
                    form.saved(() -> saved.accept(id.value().toString()));
            case SaveQueue.Outcome.Refused(var flaws) ->
                    flaws.stream().sorted().forEach(this::complain);
        }
    }

    private void complain(SaveQueue.Flaw flaw) {
        AdminField<?> field =
                switch (flaw) {
                    case GONE, NAME_MALFORMED, NAME_TAKEN -> name;
                    case BRAND_MISSING -> brand;
                    case PRIORITY_MALFORMED -> priority;
                    case OFFER_DELAY_MALFORMED -> delay;
                    case PREFER_KNOWN_MALFORMED -> known;
                    case RELAX_AFTER_MALFORMED -> relax;
                    case SKILL_MALFORMED -> skill;
                };
        form.problem(field, DoorWords.of(form, "admin.flaw.", flaw));
    }
}
