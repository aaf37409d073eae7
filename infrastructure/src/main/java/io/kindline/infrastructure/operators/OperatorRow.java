package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Employment;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A person in the database. */
@Entity
@Table(name = "operators_operators")
class OperatorRow {
    @Id private UUID id = new UUID(0, 0);
    @Version private @Nullable Long version;
    private String account = "";
    private String displayName = "";
    private String humanName = "";

    @Enumerated(EnumType.STRING)
    private Employment employment = Employment.WORKS_HERE;

    private @Nullable UUID teamId;
    private String zone = "";
    private String screenLanguage = "";

    @ElementCollection
    @CollectionTable(name = "operators_languages", joinColumns = @JoinColumn(name = "operator_id"))
    @Column(name = "language")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "operators_brand_rights",
            joinColumns = @JoinColumn(name = "operator_id"))
    @Column(name = "brand_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<UUID> brands = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "operators_queue_rights",
            joinColumns = @JoinColumn(name = "operator_id"))
    @Column(name = "queue_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<UUID> queues = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "operators_skills", joinColumns = @JoinColumn(name = "operator_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<SkillRow> skills = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "operators_roles", joinColumns = @JoinColumn(name = "operator_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<RoleRow> roles = new ArrayList<>();

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getHumanName() {
        return humanName;
    }

    public void setHumanName(String humanName) {
        this.humanName = humanName;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public @Nullable UUID getTeamId() {
        return teamId;
    }

    public void setTeamId(@Nullable UUID teamId) {
        this.teamId = teamId;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getScreenLanguage() {
        return screenLanguage;
    }

    public void setScreenLanguage(String screenLanguage) {
        this.screenLanguage = screenLanguage;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages;
    }

    public Set<UUID> getBrands() {
        return brands;
    }

    public void setBrands(Set<UUID> brands) {
        this.brands = brands;
    }

    public Set<UUID> getQueues() {
        return queues;
    }

    public void setQueues(Set<UUID> queues) {
        this.queues = queues;
    }

    public List<SkillRow> getSkills() {
        return skills;
    }

    public void setSkills(List<SkillRow> skills) {
        this.skills = skills;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    public void setRoles(List<RoleRow> roles) {
        this.roles = roles;
    }
}
