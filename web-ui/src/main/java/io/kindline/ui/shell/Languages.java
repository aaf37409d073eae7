package io.kindline.ui.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The languages of the interface (scenario S37) and what each page needs before its first paint.
 * The choice is kept in the cookie {@value #COOKIE}, so that the sign-in page speaks it too.
 */
@Configuration(proxyBeanMethods = false)
class Languages {
    static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("id"));
    private static final String COOKIE = "kindline-language";

    /** Sets look and rail before anything is painted; both are kept by the browser alone. */
    private static final String BEFORE_PAINT =
            """
            try {
              const s = localStorage.getItem('kindline-scheme');
              if (s) {
                document.documentElement.style.colorScheme = s;
                document.documentElement.setAttribute('theme', s);
              }
              document.documentElement.dataset.rail = localStorage.getItem('kindline-rail') ?? 'wide';
            } catch {}
            """;

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(OFFERED);
    }

    @Bean
    VaadinServiceInitListener pagesSpeakTheChosenLanguage() {
        return Languages::listen;
    }

    private static void listen(ServiceInitEvent service) {
        service.getSource().addUIInitListener(Languages::speak);
        service.addIndexHtmlRequestListener(page -> {
            chosen(page.getVaadinRequest())
                    .ifPresent(language ->
                            page.getDocument().select("html").attr("lang", language.getLanguage()));
            Element head = page.getDocument().head();
            head.prependChild(new Element("script").append(BEFORE_PAINT));
            head.appendChild(new Element("link").attr("rel", "icon").attr("href", "css/mark.svg"));
        });
    }

    private static void speak(UIInitEvent event) {
        chosen(VaadinRequest.getCurrent()).ifPresent(event.getUI()::setLocale);
        Browser.language(event.getUI(), event.getUI().getLocale().getLanguage());
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(OFFERED::contains)
                .findFirst();
    }
}
