package io.kindline.infrastructure.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly what is wrong with the settings, in place of a stack trace. */
final class MisconfiguredReport extends AbstractFailureAnalyzer<Misconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable root, Misconfigured cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the setting and start again; docs/operations/configuration.md tells of"
                        + " each key.",
                root);
    }
}
