package io.kindline.infrastructure.subscribers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A subscriber's record as stored. */
@Entity
@Table(name = "subscribers_subscribers")
@NullUnmarked
class SubscriberRow {
    @Id private UUID id;

    @Column(updatable = false)
    private UUID personId;

    private UUID brandId;
    private String name;
    private String nameKey;
    private boolean confirmed;
    private @Nullable String account;
    private String language;
    private String zone;
    private String region;
    private String tariff;
    private long balanceMinor;
    private String balanceCurrency;
    private @Nullable LocalDate loyalSince;
    private byte @Nullable [] dataKey;
    private Instant createdAt;
    @Version private long version;

    @ElementCollection
    @CollectionTable(
            name = "subscribers_services",
            joinColumns = @JoinColumn(name = "subscriber_id"))
    @Column(name = "name")
    private Set<String> services = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "subscribers_consents",
            joinColumns = @JoinColumn(name = "subscriber_id"))
    private Set<ConsentPart> consents = new LinkedHashSet<>();

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public UUID getBrandId() {
        return brandId;
    }

    public void setBrandId(UUID brandId) {
        this.brandId = brandId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public void setNameKey(String nameKey) {
        this.nameKey = nameKey;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getTariff() {
        return tariff;
    }

    public void setTariff(String tariff) {
        this.tariff = tariff;
    }

    public long getBalanceMinor() {
        return balanceMinor;
    }

    public void setBalanceMinor(long balanceMinor) {
        this.balanceMinor = balanceMinor;
    }

    public String getBalanceCurrency() {
        return balanceCurrency;
    }

    public void setBalanceCurrency(String balanceCurrency) {
        this.balanceCurrency = balanceCurrency;
    }

    public @Nullable LocalDate getLoyalSince() {
        return loyalSince;
    }

    public void setLoyalSince(@Nullable LocalDate loyalSince) {
        this.loyalSince = loyalSince;
    }

    public byte @Nullable [] getDataKey() {
        return dataKey;
    }

    public void setDataKey(byte @Nullable [] dataKey) {
        this.dataKey = dataKey;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public Set<String> getServices() {
        return services;
    }

    public void setServices(Set<String> services) {
        this.services = services;
    }

    public Set<ConsentPart> getConsents() {
        return consents;
    }

    public void setConsents(Set<ConsentPart> consents) {
        this.consents = consents;
    }
}
