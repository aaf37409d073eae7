package io.kindline.ui.offenders;

import org.springframework.transaction.annotation.Transactional;

public class TransactionalView {
    @Transactional
    public void click() {}
}
