package io.kindline.infrastructure.demo;

import io.kindline.application.shared.Ids;
import io.kindline.domain.directory.Directory;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.directory.OutsideServiceId;
import io.kindline.domain.escalations.Service;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes services outside, all of them invented: a drill must never reach a real one. */
@Component
@OnlyInDemo
class DemoDirectory {
    private final Directory directory;
    private final Ids ids;

    DemoDirectory(Directory directory, Ids ids) {
        this.directory = directory;
        this.ids = ids;
    }

    void seed() {
        for (List<String> row : DemoFiles.table("directory.txt")) {
            directory.save(
                    new OutsideService(
                            new OutsideServiceId(ids.next()),
                            Service.ofWord(row.get(0)).orElseThrow(),
                            row.get(1),
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            row.get(5),
                            OutsideService.Standing.IN_USE));
        }
    }
}
