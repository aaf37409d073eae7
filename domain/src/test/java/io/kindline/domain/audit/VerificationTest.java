package io.kindline.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.audit.Finding.Damage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final Chain CHAIN = new Chain("house");

    private static AuditEntry entry(int number) {
        return new AuditEntry(
                new UUID(7, number),
                CHAIN,
                Instant.ofEpochSecond(1_700_000_000L + number),
                "operator:1",
                "subscriber.viewed",
                "subscriber:" + number,
                "purpose=answers a question");
    }

    private static List<SealedEntry> chain(int length) {
        var sealed = new ArrayList<SealedEntry>();
        ChainHead head = ChainHead.start(CHAIN);
        for (int number = 1; number <= length; number++) {
            SealedEntry next = head.seal(entry(number));
            sealed.add(next);
            head = head.after(next);
        }
        return sealed;
    }

    private static Finding verify(List<SealedEntry> entries, ChainHead... told) {
        var verification = new Verification(CHAIN, List.of(told));
        entries.forEach(verification::next);
        return verification.result();
    }

    private static ChainHead headOf(List<SealedEntry> entries) {
        SealedEntry last = entries.getLast();
        return new ChainHead(CHAIN, last.place(), last.hash());
    }

    private static AuditEntry edited(AuditEntry entry) {
        return new AuditEntry(
                entry.id(),
                entry.chain(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                "purpose=curiosity");
    }

    @Property(tries = 50)
    void a_chain_nobody_touched_is_whole(@ForAll @IntRange(max = 40) int length) {
        assertThat(verify(chain(length))).isEqualTo(new Finding.Whole(CHAIN, length));
    }

    @Property(tries = 200)
    void an_edited_entry_is_named(
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 19) int which) {
        List<SealedEntry> entries = chain(length);
        int index = which % length;
        SealedEntry old = entries.get(index);
        entries.set(
                index,
                new SealedEntry(edited(old.entry()), old.place(), old.previous(), old.hash()));
        assertThat(verify(entries)).isEqualTo(new Finding.Broken(CHAIN, index + 1L, Damage.EDITED));
    }

    @Property(tries = 200)
    void an_entry_rewritten_with_its_seal_is_named(
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 19) int which) {
        List<SealedEntry> entries = chain(length);
        ChainHead told = headOf(entries);
        int index = which % length;
        SealedEntry old = entries.get(index);
        EntryHash forged = EntryHash.of(edited(old.entry()), old.place(), old.previous());
        entries.set(
                index, new SealedEntry(edited(old.entry()), old.place(), old.previous(), forged));
        assertThat(verify(entries, told))
                .isEqualTo(new Finding.Broken(CHAIN, index + 1L, Damage.REWRITTEN));
    }

    @Property(tries = 200)
    void a_removed_entry_is_named(
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 19) int which) {
        List<SealedEntry> entries = chain(length);
        ChainHead told = headOf(entries);
        int index = which % length;
        entries.remove(index);
        Damage damage = index == length - 1 ? Damage.CUT_OFF : Damage.MISSING;
        assertThat(verify(entries, told)).isEqualTo(new Finding.Broken(CHAIN, index + 1L, damage));
    }

    @Property(tries = 200)
    void of_two_swapped_entries_the_first_is_named(
            @ForAll @IntRange(min = 2, max = 20) int length,
            @ForAll @IntRange(max = 19) int one,
            @ForAll @IntRange(max = 19) int other) {
        int first = Math.min(one % length, other % length);
        int second = Math.max(one % length, other % length);
        if (first == second) {
            return;
        }
        List<SealedEntry> entries = chain(length);
        SealedEntry a = entries.get(first);
        SealedEntry b = entries.get(second);
        entries.set(first, new SealedEntry(b.entry(), a.place(), b.previous(), b.hash()));
        entries.set(second, new SealedEntry(a.entry(), b.place(), a.previous(), a.hash()));
        assertThat(verify(entries)).isEqualTo(new Finding.Broken(CHAIN, first + 1L, Damage.MOVED));
    }

    @Property(tries = 200)
    void a_cut_off_tail_is_named_by_what_was_told_outside(
            @ForAll @IntRange(min = 2, max = 20) int length, @ForAll @IntRange(max = 18) int kept) {
        List<SealedEntry> entries = chain(length);
        ChainHead told = headOf(entries);
        int left = kept % (length - 1) + 1;
        assertThat(verify(entries.subList(0, left), told))
                .isEqualTo(new Finding.Broken(CHAIN, left + 1L, Damage.CUT_OFF));
    }

    @Test
    void a_chain_written_anew_from_its_beginning_contradicts_its_checkpoint() {
        List<SealedEntry> genuine = chain(5);
        var anew = new ArrayList<SealedEntry>();
        ChainHead head = ChainHead.start(CHAIN);
        for (SealedEntry old : genuine) {
            SealedEntry next = head.seal(edited(old.entry()));
            anew.add(next);
            head = head.after(next);
        }
        assertThat(verify(anew, headOf(genuine.subList(0, 3)), head))
                .isEqualTo(new Finding.Broken(CHAIN, 3, Damage.REWRITTEN));
    }

    @Test
    void nothing_moves_from_one_field_to_the_next_unseen() {
        AuditEntry one = entry(1);
        var shifted =
                new AuditEntry(
                        one.id(),
                        one.chain(),
                        one.at(),
                        one.actor() + "s",
                        one.action().substring(1),
                        one.subject(),
                        one.particulars());
        assertThat(EntryHash.of(shifted, 1, EntryHash.BEGINNING))
                .isNotEqualTo(EntryHash.of(one, 1, EntryHash.BEGINNING));
    }

    @Test
    void a_chain_that_is_gone_altogether_is_missed() {
        assertThat(verify(Collections.emptyList(), headOf(chain(3))))
                .isEqualTo(new Finding.Broken(CHAIN, 1, Damage.CUT_OFF));
    }
}
