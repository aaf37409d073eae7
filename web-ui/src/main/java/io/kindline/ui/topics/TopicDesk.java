package io.kindline.ui.topics;

import io.kindline.application.topics.SaveEnding;
import io.kindline.application.topics.SaveTopic;
import io.kindline.application.topics.TopicsOfBrand;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.ui.shell.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of topics and endings ask and do. */
@Component
record TopicDesk(
        TopicsOfBrand topics,
        SaveTopic saveTopic,
        SaveEnding saveEnding,
        Brands brands,
        CurrentActor current) {

    /** The brands whose topics may be set up. */
    List<Brand> mine() {
        return brands.all().stream().filter(brand -> current.actor().maySee(brand.id())).toList();
    }
}
