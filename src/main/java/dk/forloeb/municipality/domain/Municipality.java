package dk.forloeb.municipality.domain;

import dk.forloeb.shared.DanishText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A municipality: reference data that come with the product and are known by their four-digit code. */
@Entity
@Table(name = "municipality")
public class Municipality {

    @Id
    private String code;

    private String name;
    private int population;

    @Column(name = "population_year")
    private int populationYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_group")
    private SizeGroup sizeGroup;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_text")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "municipality_region", joinColumns = @JoinColumn(name = "municipality_code"))
    @OrderBy("validFrom")
    private List<RegionMembership> memberships = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    /**
     * A municipality.
     *
     * @param code four digits
     * @param population inhabitants on 1 January of {@code populationYear}
     * @param memberships its regions over time, without overlap
     */
    public Municipality(
            String code, String name, int population, int populationYear, List<RegionMembership> memberships) {
        if (!code.matches("\\d{4}")) {
            throw new IllegalArgumentException("not a municipality code: " + code);
        }
        this.code = code;
        this.name = name;
        this.population = population;
        this.populationYear = populationYear;
        this.sizeGroup = SizeGroup.of(population);
        this.sortKey = DanishText.sortKey(name);
        this.searchText = DanishText.searchKey(name + " " + code);
        this.memberships.addAll(memberships);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int population() {
        return population;
    }

    public int populationYear() {
        return populationYear;
    }

    public SizeGroup sizeGroup() {
        return sizeGroup;
    }

    public String sortKey() {
        return sortKey;
    }

    /** Its regions over time, earliest first. */
    public List<RegionMembership> memberships() {
        return List.copyOf(memberships);
    }

    /** The code of the region it belongs to on a date. */
    public Optional<String> regionOn(LocalDate date) {
        return memberships.stream()
                .filter(membership -> membership.covers(date))
                .map(RegionMembership::regionCode)
                .findFirst();
    }

    /** Whether name or code holds every word of {@code search}. */
    public boolean matches(String search) {
        return DanishText.searchWords(search).stream().allMatch(searchText::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Municipality municipality && municipality.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
