package io.kindline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void words_are_words_whatever_they_say() {
        Markup words = Markup.span("<img src=x onerror='a()'> & \"b\"", "who", "cut");

        assertThat(words)
                .hasToString(
                        "<span class=\"who cut\">&lt;img src=x onerror=&#39;a()&#39;&gt; &amp;"
                                + " &quot;b&quot;</span>");
    }

    @Test
    void an_attribute_does_not_end_before_its_value_does() {
        Markup titled = Markup.span("", "a").with("title", "\" onmouseover=\"a()");

        assertThat(titled)
                .hasToString("<span class=\"a\" title=\"&quot; onmouseover=&quot;a()\"></span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "href", "src", "data-x onclick", "DATA-X", ""})
    void what_could_run_or_load_something_is_no_attribute_of_it(String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.span("").with(attribute, "x"));
    }

    @Test
    void a_colour_is_nothing_but_a_colour() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Markup.dot("red\" onclick=\"a()", "Mira"));
        assertThat(Markup.dot("#0a7f3c", "Mira"))
                .hasToString(
                        "<span class=\"brand-dot\" style=\"--brand:#0a7f3c\" role=\"img\""
                                + " aria-label=\"Mira\" title=\"Mira\"></span>");
    }

    @Test
    void a_place_is_drawn_as_a_whole() {
        var place = new Div();
        Markup.draw(place, Icon.CLOCK.mark("large"), Markup.key("G"));
        Markup.draw(place, Markup.div(List.of(Markup.span("1"), Markup.span("2")), "row"));

        assertThat(place.getElement().getProperty("innerHTML"))
                .isEqualTo("<div class=\"row\"><span>1</span><span>2</span></div>");
    }
}
