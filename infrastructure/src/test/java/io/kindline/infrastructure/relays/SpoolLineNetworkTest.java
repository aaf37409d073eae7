package io.kindline.infrastructure.relays;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.relays.LineNetwork.Answer;
import io.kindline.application.relays.LineNetwork.Order;
import io.kindline.domain.relays.LineOrder.Wanted;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Orders about lines as files, for a house without a network of its own. */
class SpoolLineNetworkTest {
    private static final UUID KEY = UUID.fromString("0199d000-0000-7000-8000-0000000000a1");
    private static final Order HIDE = new Order(KEY, "ACC-0142", Wanted.HIDDEN);

    @TempDir Path data = Path.of("");

    private SpoolLineNetwork network() {
        var source =
                new MapConfigurationPropertySource(Map.of("kindline.data-dir", data.toString()));
        return new SpoolLineNetwork(
                new Binder(source).bindOrCreate("kindline", KindlineSettings.class));
    }

    private Path file() {
        return data.resolve("line-orders").resolve(KEY + ".txt");
    }

    private List<String> lying() throws IOException {
        try (var all = Files.list(data.resolve("line-orders"))) {
            return all.map(one -> one.getFileName().toString()).toList();
        }
    }

    @Test
    void an_order_lies_there_once_however_often_it_is_given() throws IOException {
        assertThat(network().carryOut(HIDE)).isEqualTo(new Answer.Done());
        assertThat(network().carryOut(HIDE)).isEqualTo(new Answer.Done());
        assertThat(file()).content().contains("Line: ACC-0142").contains("hidden");
        assertThat(lying()).containsExactly(KEY + ".txt");
    }

    @Test
    void what_a_killed_node_left_half_written_is_written_anew() throws IOException {
        Files.createDirectories(data.resolve("line-orders"));
        Files.writeString(file().resolveSibling("." + KEY + ".txt.part"), "Line: AC");
        assertThat(network().carryOut(HIDE)).isEqualTo(new Answer.Done());
        assertThat(file()).content().contains("Line: ACC-0142");
        assertThat(lying()).containsExactly(KEY + ".txt");
    }

    @Test
    void a_folder_that_cannot_be_written_leaves_the_end_unknown() throws IOException {
        Files.writeString(data.resolve("line-orders"), "in the way");
        assertThat(network().carryOut(HIDE)).isInstanceOf(Answer.Unknown.class);
        Files.delete(data.resolve("line-orders"));
        assertThat(network().carryOut(HIDE)).isEqualTo(new Answer.Done());
    }
}
