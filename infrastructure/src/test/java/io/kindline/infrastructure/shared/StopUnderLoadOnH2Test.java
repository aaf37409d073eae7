package io.kindline.infrastructure.shared;

import java.util.List;

class StopUnderLoadOnH2Test extends StopUnderLoadContract {

    @Override
    List<String> database() {
        return List.of();
    }

    @Override
    String url() {
        return "jdbc:h2:file:"
                + folder.resolve("kindline")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;USER=kindline";
    }
}
