package io.kindline.ui.operators;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.operators.IssueApiKey;
import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.application.operators.IssuedSecret;
import io.kindline.application.operators.KeyLine;
import io.kindline.application.operators.RevokeAccessKey;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.admin.Ticks;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Say;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The forms by which keys are issued and looked at. */
@org.springframework.stereotype.Component
record KeyForms(KeyDesk desk) {
    private static final List<Integer> DAYS = List.of(30, 90, 365, 0);
    private static final int NAME_MAX = 200;

    /** A new API key; {@code issued} is handed the secret. */
    AdminForm newKey(Consumer<IssuedSecret> issued) {
        return new NewKey(desk, issued).form;
    }

    /** A new token of the person himself. */
    AdminForm newToken(Consumer<IssuedSecret> issued) {
        return new NewToken(desk, issued).form;
    }

    private static AdminField<Choice<Integer>> lasts(Component near) {
        return AdminField.choice(
                near.getTranslation("keys.lasts"),
                DAYS,
                days ->
                        days == 0
                                ? near.getTranslation("keys.lasts.for-ever")
                                : near.getTranslation("keys.lasts.days", days));
    }

    private static Optional<Duration> chosen(AdminField<Choice<Integer>> lasts) {
        int days = lasts.input().value();
        return days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }

    private static boolean isName(AdminForm form, AdminField<Input> name) {
        String typed = name.input().getValue().strip();
        if (typed.isEmpty() || typed.length() > NAME_MAX) {
            form.problem(name, form.getTranslation("admin.flaw.name-malformed"));
        }
        return form.isFine();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class NewKey {
        private final KeyDesk desk;
        private final Consumer<IssuedSecret> issued;
        private final AdminForm form;
        private final AdminField<Input> name;
        private final AdminField<Ticks<Scope>> scopes;
        private final AdminField<Ticks<Brand>> brands;
        private final AdminField<Choice<Integer>> lasts;

        NewKey(KeyDesk desk, Consumer<IssuedSecret> issued) {
            this.desk = desk;
            this.issued = issued;
            var words = new Span();
            form = new AdminForm(words.getTranslation("keys.new"), this::save);
            name = AdminField.text(words.getTranslation("keys.name"), "");
            name.help(words.getTranslation("keys.name.help"));
            scopes =
                    AdminField.ticks(
                            words.getTranslation("keys.scopes"),
                            List.of(Scope.values()),
                            scope -> words.getTranslation("scope" + "." + word(scope)));
            brands =
                    AdminField.ticks(
                            words.getTranslation("keys.brands"), desk.myBrands(), Brand::name);
            lasts = lasts(words);
            form.group(words.getTranslation("keys.what"), name, lasts, scopes, brands);
        }

        private void save() {
            if (scopes.input().ticked().isEmpty()) {
                form.problem(scopes, form.getTranslation("keys.flaw.scopes"));
            }
            if (brands.input().ticked().isEmpty()) {
                form.problem(brands, form.getTranslation("keys.flaw.brands"));
            }
            if (isName(form, name)) {
                var command =
                        new IssueApiKey.Command(
                                name.input().getValue(),
                                brands.input().ticked().stream()
                                        .map(Brand::id)
                                        .collect(Collectors.toSet()),
                                scopes.input().ticked(),
                                chosen(lasts));
                Actor.Staff actor = desk.current().actor();
                form.save(() -> desk.use().issue().handle(actor, command), issued);
            }
        }
    }

    private static final class NewToken {
        private final KeyDesk desk;
        private final Consumer<IssuedSecret> issued;
        private final AdminForm form;
        private final AdminField<Input> name;
        private final AdminField<Choice<Integer>> lasts;

        NewToken(KeyDesk desk, Consumer<IssuedSecret> issued) {
            this.desk = desk;
            this.issued = issued;
            var words = new Span();
            form = new AdminForm(words.getTranslation("keys.token.new"), this::save);
            name = AdminField.text(words.getTranslation("keys.name"), "");
            name.help(words.getTranslation("keys.token.name.help"));
            lasts = lasts(words);
            form.group(words.getTranslation("keys.what"), name, lasts);
        }

        private void save() {
            if (isName(form, name)) {
                var command =
                        new IssuePersonalToken.Command(name.input().getValue(), chosen(lasts));
                Actor.Staff actor = desk.current().actor();
                form.save(() -> desk.use().issueToken().handle(actor, command), issued);
            }
        }
    }

    /** What is known of a key, and the button that takes it back. */
    AdminForm of(KeyLine line, Runnable revoked) {
        AccessKey key = line.key();
        var form = new AdminForm(key.name());
        var state = new Span(form.getTranslation("key-state" + "." + word(line.state())));
        state.addClassName("tag");
        form.beside(state);
        var facts = new Div();
        facts.addClassName("trail-facts");
        switch (key) {
            case AccessKey.ApiKey api -> {
                fact(
                        facts,
                        "keys.scopes",
                        api.scopes().stream()
                                .sorted()
                                .map(it -> form.getTranslation("scope" + "." + word(it)))
                                .collect(Collectors.joining(", ")));
                fact(facts, "keys.brands", desk.brands(api.brands()));
            }
            case AccessKey.PersonalToken token ->
                    fact(facts, "keys.owner", desk.name(token.owner()));
        }
        Locale locale = desk.current().person().locale();
        fact(facts, "keys.made", desk.day(key.madeAt(), locale));
        fact(facts, "keys.made-by", key.terms().madeBy().map(desk::name).orElse("Kindline"));
        fact(
                facts,
                "keys.used",
                line.usedAt()
                        .map(at -> desk.day(at, locale))
                        .orElseGet(() -> form.getTranslation("keys.never")));
        fact(
                facts,
                "keys.expires",
                key.terms()
                        .expiresAt()
                        .map(at -> desk.day(at, locale))
                        .orElseGet(() -> form.getTranslation("keys.lasts.for-ever")));
        key.revokedAt().ifPresent(at -> fact(facts, "keys.revoked", desk.day(at, locale)));
        form.wide(facts);
        if (line.state() == KeyLine.State.OPEN) {
            form.wide(revoke(form, key, revoked));
        }
        return form;
    }

    private static void fact(Div facts, String label, String value) {
        var name = new Span(facts.getTranslation(label));
        name.addClassName("muted");
        facts.add(name, new Span(value));
    }

    private Component revoke(AdminForm form, AccessKey key, Runnable revoked) {
        var hint = new Paragraph(form.getTranslation("keys.revoke.hint"));
        hint.addClassName("muted");
        var sure = new NativeButton(form.getTranslation("keys.revoke.sure"));
        sure.addClassName("solid");
        sure.setVisible(false);
        sure.addClickListener(_ -> {
            Actor.Staff actor = desk.current().actor();
            form.run(
                    sure,
                    () -> desk.use().revoke().handle(actor, new RevokeAccessKey.Command(key.id())),
                    _ -> {
                        Say.done(form, "keys.revoked.done");
                        form.ifShown(revoked);
                    });
        });
        var ask = new NativeButton(form.getTranslation("keys.revoke"));
        ask.addClassName("plain");
        ask.addClickListener(_ -> {
            ask.setVisible(false);
            sure.setVisible(true);
        });
        return new Div(hint, ask, sure);
    }
}
