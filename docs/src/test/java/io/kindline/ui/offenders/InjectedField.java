package io.kindline.ui.offenders;

import io.kindline.application.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

public class InjectedField {
    @Autowired @Nullable Ids ids;
}
