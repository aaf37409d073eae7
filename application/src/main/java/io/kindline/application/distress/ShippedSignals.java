package io.kindline.application.distress;

import io.kindline.domain.shared.Language;
import java.util.Map;

/** The lists of alarming words that come with Kindline, by language. */
public interface ShippedSignals {

    Map<Language, String> lists();
}
