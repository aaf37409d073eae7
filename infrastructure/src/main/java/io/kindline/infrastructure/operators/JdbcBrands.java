package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.BrandId;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Brands, kept in memory. */
@Repository
class JdbcBrands implements Brands {
    private final JdbcClient jdbc;
    private final TableSnapshot<List<Brand>> brands;

    JdbcBrands(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.brands = snapshots.of("brands", this::load);
    }

    @Override
    public Brand byId(BrandId id) {
        return all().stream()
                .filter(brand -> brand.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no brand " + id.value()));
    }

    @Override
    public Optional<Brand> byKey(String key) {
        return all().stream().filter(brand -> brand.key().equals(key)).findFirst();
    }

    @Override
    public List<Brand> all() {
        return brands.get();
    }

    @Override
    @Transactional
    public void save(Brand brand) {
        int updated =
                jdbc.sql(
                                """
                                update operators_brands
                                set brand_key = :key, name = :name, persona = :persona,
                                    accent_colour = :accentColour
                                where id = :id\
                                """)
                        .paramSource(new Columns(brand))
                        .update();
        if (updated == 0) {
            jdbc.sql(
                            """
                            insert into operators_brands (id, brand_key, name, persona, accent_colour)
                            values (:id, :key, :name, :persona, :accentColour)\
                            """)
                    .paramSource(new Columns(brand))
                    .update();
        }
        brands.changed();
    }

    private record Columns(UUID id, String key, String name, String persona, String accentColour) {
        Columns(Brand brand) {
            this(
                    brand.id().value(),
                    brand.key(),
                    brand.name(),
                    brand.persona(),
                    brand.accentColour());
        }
    }

    private List<Brand> load() {
        return jdbc.sql(
                        """
                        select id, brand_key, name, persona, accent_colour
                        from operators_brands order by name, id\
                        """)
                .query((row, _) ->
                        new Brand(
                                new BrandId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }
}
