package io.kindline.infrastructure.directory;

import io.kindline.domain.directory.Directory;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.directory.OutsideServiceId;
import io.kindline.domain.escalations.Service;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Services outside, kept in memory. */
@Repository
class JdbcDirectory implements Directory {
    private final JdbcClient jdbc;
    private final TableSnapshot<List<OutsideService>> services;

    JdbcDirectory(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.services = snapshots.of("directory", this::load);
    }

    @Override
    public List<OutsideService> all() {
        return services.get();
    }

    @Override
    @Transactional
    public void save(OutsideService service) {
        int changed =
                with(
                                jdbc.sql(
                                        """
                                        update directory_services set service = :service,
                                          region = :region, name = :name, phone = :number,
                                          hours = :hours, asks = :asks, standing = :standing
                                        where id = :id\
                                        """),
                                service)
                        .update();
        if (changed == 0) {
            with(
                            jdbc.sql(
                                    """
                                    insert into directory_services (id, service, region, name,
                                      phone, hours, asks, standing)
                                    values (:id, :service, :region, :name, :number, :hours, :asks,
                                      :standing)\
                                    """),
                            service)
                    .update();
        }
        services.changed();
    }

    private static StatementSpec with(StatementSpec statement, OutsideService service) {
        return statement
                .param("id", service.id().value())
                .param("service", service.service().name())
                .param("region", service.region())
                .param("name", service.name())
                .param("number", service.number())
                .param("hours", service.hours())
                .param("asks", service.asks())
                .param("standing", service.standing().name());
    }

    private List<OutsideService> load() {
        return jdbc
                .sql("select * from directory_services")
                .query(JdbcDirectory::read)
                .list()
                .stream()
                .sorted(
                        Comparator.comparing(OutsideService::service)
                                .thenComparing(OutsideService::region)
                                .thenComparing(OutsideService::name))
                .toList();
    }

    private static OutsideService read(ResultSet row, int number) throws SQLException {
        return new OutsideService(
                new OutsideServiceId(row.getObject("id", UUID.class)),
                Service.valueOf(row.getString("service")),
                row.getString("region"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("hours"),
                row.getString("asks"),
                OutsideService.Standing.valueOf(row.getString("standing")));
    }
}
