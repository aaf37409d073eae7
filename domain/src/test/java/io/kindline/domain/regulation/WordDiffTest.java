package io.kindline.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.regulation.WordDiff.Fate;
import io.kindline.domain.regulation.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void a_changed_word_stands_beside_the_new_one() {
        assertThat(WordDiff.between("Within five working days.", "Within three working days."))
                .containsExactly(
                        new Piece(Fate.STAYS, "Within "),
                        new Piece(Fate.GONE, "five "),
                        new Piece(Fate.NEW, "three "),
                        new Piece(Fate.STAYS, "working days."));
    }

    @Test
    void the_same_is_one_piece_and_nothing_is_none() {
        assertThat(WordDiff.between("Не возвращается.", "Не возвращается."))
                .containsExactly(new Piece(Fate.STAYS, "Не возвращается."));
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(WordDiff.between("", "a b")).containsExactly(new Piece(Fate.NEW, "a b"));
    }

    @Property
    void what_stays_and_is_new_reads_as_the_new_wording(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String other) {
        String before = spaced(one);
        String after = spaced(other);
        List<Piece> pieces = WordDiff.between(before, after);

        assertThat(told(pieces, Fate.GONE)).isEqualTo(after);
        assertThat(told(pieces, Fate.NEW).replaceAll("\\s+", ""))
                .isEqualTo(before.replaceAll("\\s+", ""));
    }

    /** Some letters become spaces, so that there are words. */
    private static String spaced(String text) {
        return text.replace('c', ' ').strip();
    }

    private static String told(List<Piece> pieces, Fate leftOut) {
        return pieces.stream()
                .filter(piece -> piece.fate() != leftOut)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
