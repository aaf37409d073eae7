package io.kindline.ui.operators;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kindline.application.operators.DemoDoor;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.operators.SetUpDoor;
import io.kindline.ui.shell.LanguageMenu;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The sign-in page: what this is, the two fields, and in demo mode the accounts to click. The forms
 * are the browser's own, so that password stores and scripts can use them.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int PAUSE_SECONDS_SHOWN_MAX = 86_400;

    private final transient AuthenticationContext authentication;
    private final transient SetUpDoor setUp;
    private final Paragraph message = new Paragraph();

    LoginView(AuthenticationContext authentication, DemoDoor demo, SetUpDoor setUp) {
        this.authentication = authentication;
        this.setUp = setUp;
        addClassName("sign-in");
        message.addClassName("sign-in-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        var card = new Div(head(), message, form());
        card.addClassName("sign-in-card");
        add(card);
        List<DemoDoor.DemoAccount> accounts = demo.accounts();
        if (!accounts.isEmpty()) {
            add(demoAccounts(accounts));
        }
    }

    private Component head() {
        var sentence = new Paragraph(getTranslation("sign-in.sentence"));
        sentence.addClassName("sign-in-sentence");
        var head = new Div(new H1("Kindline"), sentence, new LanguageMenu());
        head.addClassName("sign-in-head");
        return head;
    }

    private Component form() {
        var account = new TextField(getTranslation("sign-in.account"));
        account.setId("account");
        account.setAutocomplete(Autocomplete.USERNAME);
        account.setAutocapitalize(Autocapitalize.NONE);
        account.setAutocorrect(false);
        account.setAutofocus(true);
        account.getElement().setProperty("name", "username");
        var password = new PasswordField(getTranslation("sign-in.password"));
        password.setId("password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setProperty("name", "password");
        var submit = new NativeButton(getTranslation("sign-in.submit"));
        submit.addClassName("primary");
        submit.getElement().setAttribute("type", "submit");
        return new Form(account, password, submit);
    }

    private Component demoAccounts(List<DemoDoor.DemoAccount> accounts) {
        var title = new H2(getTranslation("sign-in.demo"));
        var hint = new Paragraph(getTranslation("sign-in.demo.hint"));
        var section = new Section(title, hint);
        // The few who lead stay in view beside the many operators.
        accounts.stream()
                .collect(Collectors.partitioningBy(it -> it.kind() != DemoDoor.Kind.OPERATOR))
                .values()
                .forEach(group -> section.add(demoList(group)));
        section.addClassName("sign-in-demo");
        return section;
    }

    private Component demoList(List<DemoDoor.DemoAccount> accounts) {
        var list = new Div();
        list.addClassName("sign-in-demo-list");
        accounts.stream().map(this::demoAccount).forEach(list::add);
        return list;
    }

    private Component demoAccount(DemoDoor.DemoAccount account) {
        var name = new Span(account.displayName());
        name.addClassName("sign-in-demo-name");
        String kind = account.kind().name().toLowerCase(Locale.ROOT);
        var what = new Span(account.account() + " · " + getTranslation("sign-in.role." + kind));
        what.addClassName("sign-in-demo-kind");
        var enter = new NativeButton();
        enter.add(name, what);
        enter.getElement().setAttribute("type", "submit").setAttribute("data-kind", kind);
        return new Form(
                new Hidden("username", account.account()),
                new Hidden("password", account.password()),
                enter);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.getAuthenticatedUser(SignedIn.class).isPresent()) {
            event.forwardTo("");
            return;
        }
        if (setUp.isOpen()) {
            event.forwardTo(SetUpView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getSingleParameter("error").isPresent()) {
            say(getTranslation("sign-in.error"));
        } else if (query.getSingleParameter("busy").isPresent()) {
            say(getTranslation("sign-in.busy"));
        } else {
            query.getSingleParameter("paused").ifPresent(left -> say(pausedFor(left)));
        }
    }

    private String pausedFor(String seconds) {
        if (!seconds.matches("\\d{1,6}")) {
            return getTranslation("sign-in.error");
        }
        Duration left =
                Duration.ofSeconds(Math.min(Integer.parseInt(seconds), PAUSE_SECONDS_SHOWN_MAX));
        return left.toSeconds() < 90
                ? getTranslation("sign-in.paused.seconds", left.toSeconds())
                : getTranslation("sign-in.paused.minutes", left.plusSeconds(59).toMinutes());
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title");
    }

    /** A form that the browser sends itself. */
    @Tag("form")
    private static final class Form extends HtmlContainer {
        private static final long serialVersionUID = 1;

        Form(Component... fields) {
            super(fields);
            getElement().setAttribute("method", "post").setAttribute("action", "login");
        }
    }

    /** A value that goes with the form. */
    @Tag("input")
    private static final class Hidden extends Component {
        private static final long serialVersionUID = 1;

        Hidden(String name, String value) {
            getElement()
                    .setAttribute("type", "hidden")
                    .setAttribute("name", name)
                    .setAttribute("value", value);
        }
    }
}
