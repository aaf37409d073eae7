package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The register of gifts in memory. */
public final class InMemoryGifts implements Gifts {
    private final List<Gift> gifts = new ArrayList<>();

    @Override
    public void add(Gift gift) {
        gifts.add(gift);
    }

    @Override
    public List<Gift> of(ContactId contact) {
        return gifts.stream().filter(gift -> gift.contact().equals(contact)).toList();
    }

    @Override
    public List<Gift> latest(Set<BrandId> brands, int most) {
        return gifts.stream()
                .filter(gift -> brands.contains(gift.brand()))
                .sorted(Comparator.comparing(Gift::at).reversed())
                .limit(most)
                .toList();
    }
}
