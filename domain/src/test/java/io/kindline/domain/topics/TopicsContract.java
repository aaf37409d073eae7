package io.kindline.domain.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.topics.ContactTopic.Family;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of catalogues does. */
@ContractOf(Topics.class)
public abstract class TopicsContract extends PortContract {
    private static final Language ENGLISH = new Language("en");
    private static final Language RUSSIAN = new Language("ru");

    private final BrandId brand = new BrandId(id());
    private final BrandId other = new BrandId(id());

    private Topics topics() {
        return port(Topics.class);
    }

    private Catalogue catalogue(BrandId of) {
        return within(() -> topics().of(of));
    }

    @Test
    void a_brand_that_changed_nothing_has_the_usual_topics_and_every_ending() {
        Catalogue usual = catalogue(brand);

        assertThat(usual.topics()).isNotEmpty().allMatch(ContactTopic::isOffered);
        assertThat(usual.topic("human-home").map(ContactTopic::family)).contains(Family.HUMAN);
        assertThat(usual.endings())
                .hasSize(Outcome.values().length - 1)
                .allMatch(Ending::isOffered)
                .allMatch(ending -> ending.asks().isEmpty());
    }

    @Test
    void a_topic_of_its_own_is_stored_with_its_names_and_changed() {
        var made =
                new ContactTopic(
                        brand,
                        new TopicKey("router"),
                        Family.SERVICE,
                        Map.of(ENGLISH, "Routers", RUSSIAN, "Роутеры"),
                        Standing.OFFERED);
        commit(() -> topics().save(made));
        assertThat(catalogue(brand).topic("router")).contains(made);

        var changed =
                new ContactTopic(
                        brand,
                        made.key(),
                        Family.HUMAN,
                        Map.of(ENGLISH, "Modems"),
                        Standing.RETIRED);
        commit(() -> topics().save(changed));
        assertThat(catalogue(brand).topic("router")).contains(changed);
    }

    @Test
    void an_ending_is_stored_with_what_it_asks_for() {
        var ending =
                new Ending(
                        brand,
                        Outcome.FORWARDED,
                        Standing.OFFERED,
                        Set.of(Ending.Asked.TOPIC, Ending.Asked.NOTE));
        commit(() -> topics().save(ending));
        assertThat(catalogue(brand).ending(Outcome.FORWARDED)).contains(ending);

        var retired = new Ending(brand, Outcome.FORWARDED, Standing.RETIRED, Set.of());
        commit(() -> topics().save(retired));
        assertThat(catalogue(brand).ending(Outcome.FORWARDED)).contains(retired);
    }

    @Test
    void S32_another_brands_catalogue_stays_as_it_was() {
        commit(() -> {
            topics().save(
                            new ContactTopic(
                                    brand,
                                    new TopicKey("balance"),
                                    Family.SERVICE,
                                    Map.of(),
                                    Standing.RETIRED));
            topics().save(new Ending(brand, Outcome.SPAM, Standing.RETIRED, Set.of()));
        });

        assertThat(catalogue(other)).isEqualTo(Catalogue.of(other, List.of(), List.of()));
    }
}
