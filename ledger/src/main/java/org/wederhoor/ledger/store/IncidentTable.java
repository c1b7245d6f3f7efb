package org.wederhoor.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.incident.Circle;
import org.wederhoor.ledger.incident.IncidentQuery;
import org.wederhoor.ledger.incident.IncidentStatus;
import org.wederhoor.ledger.incident.IncidentSummary;
import org.wederhoor.ledger.incident.PartyName;
import org.wederhoor.reading.Kind;

/** Incidents, a line each, for lists and filters. */
public final class IncidentTable {
    private final Handle handle;
    private final Dialect dialect;

    IncidentTable(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    /** Keeps an incident that is not there yet. */
    public void insert(IncidentSummary incident) {
        handle.createUpdate(
                        "INSERT INTO incident (id, kind, family, place, country, latitude, longitude, from_day, to_day, reports,"
                                + " origins, status, facets) VALUES (:id, :kind, :family, :place, :country, :latitude, :longitude, :from,"
                                + " :to, :reports, :origins, :status, :facets)")
                .bind("id", incident.id())
                .bind("kind", incident.kind().name())
                .bind("family", incident.kind().family().name())
                .bind("place", incident.place())
                .bind("country", incident.country())
                .bind("latitude", incident.latitude())
                .bind("longitude", incident.longitude())
                .bind("from", text(incident.from()))
                .bind("to", text(incident.to()))
                .bind("reports", incident.reports())
                .bind("origins", incident.origins())
                .bind("status", incident.status().word())
                .bind("facets", String.join(",", incident.facets()))
                .execute();
        if (!incident.parties().isEmpty()) {
            PreparedBatch rows = handle.prepareBatch(
                    "INSERT INTO incident_party (incident, party, name) VALUES (:incident, :party, :name)");
            for (PartyName party : incident.parties()) {
                rows.bind("incident", incident.id())
                        .bind("party", party.party())
                        .bind("name", party.name())
                        .add();
            }
            rows.execute();
        }
    }

    /** Forgets an incident, whose events belong to others now. */
    public void delete(String id) {
        handle.execute("DELETE FROM incident WHERE id = ?", id);
        handle.execute("DELETE FROM incident_party WHERE incident = ?", id);
    }

    /** The incident that has {@code id} now. */
    public Optional<IncidentSummary> find(String id) {
        return summaries(handle.createQuery("SELECT * FROM incident WHERE id = :id")
                        .bind("id", id))
                .stream()
                .findFirst();
    }

    /** The incidents asked for, the newest first; those without a day last. */
    public List<IncidentSummary> query(IncidentQuery asked) {
        List<String> conditions = new ArrayList<>();
        Circle near = asked.near();
        if (asked.since() != null) {
            conditions.add("to_day >= :since");
        }
        if (asked.until() != null) {
            conditions.add("from_day <= :until");
        }
        if (near != null) {
            conditions.add("latitude BETWEEN :south AND :north");
            conditions.add(
                    near.degreesEast() >= 180
                            ? "longitude IS NOT NULL"
                            : "(longitude BETWEEN :west AND :east OR longitude - 360 BETWEEN :west AND :east OR longitude + 360 BETWEEN :west AND :east)");
        }
        if (!asked.kinds().isEmpty()) {
            conditions.add("kind IN (<kinds>)");
        }
        if (asked.status() != null) {
            conditions.add("status = :status");
        }
        if (asked.party() != null) {
            conditions.add(
                    "id IN (SELECT incident FROM incident_party WHERE party = :party OR party LIKE :named ESCAPE '!')");
        }
        if (!asked.text().isEmpty()) {
            conditions.add("id IN (SELECT incident FROM event JOIN report ON report.id = event.report"
                    + " JOIN report_words ON report_words.rowid = report.entry WHERE " + dialect.matchWords() + ")");
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String limit = near == null ? " LIMIT :limit" : "";
        Query query = handle.createQuery(
                "SELECT * FROM incident" + where + " ORDER BY COALESCE(from_day, '') DESC, id" + limit);
        bind(query, asked);
        List<IncidentSummary> found = summaries(query);
        return near == null
                ? found
                : found.stream()
                        .filter(incident -> in(near, incident))
                        .limit(asked.limit())
                        .toList();
    }

    private void bind(Query query, IncidentQuery asked) {
        Circle near = asked.near();
        query.bind("since", text(asked.since()))
                .bind("until", text(asked.until()))
                .bind("limit", asked.limit());
        if (near != null) {
            query.bind("south", near.latitude() - near.degreesNorth())
                    .bind("north", near.latitude() + near.degreesNorth());
            query.bind("west", near.longitude() - near.degreesEast())
                    .bind("east", near.longitude() + near.degreesEast());
        }
        if (!asked.kinds().isEmpty()) {
            query.bindList("kinds", asked.kinds().stream().map(Kind::name).toList());
        }
        if (asked.status() != null) {
            query.bind("status", asked.status().word());
        }
        if (asked.party() != null) {
            query.bind("party", asked.party()).bind("named", "%" + asked.party().replaceAll("([!%_])", "!$1") + "%");
        }
        if (!asked.text().isEmpty()) {
            query.bind("words", dialect.asQuery(asked.text()));
        }
    }

    private static boolean in(Circle near, IncidentSummary incident) {
        return incident.latitude() != null
                && incident.longitude() != null
                && near.holds(incident.latitude(), incident.longitude());
    }

    /** How many there are. */
    public long count() {
        return handle.createQuery("SELECT COUNT(*) FROM incident")
                .mapTo(Long.class)
                .one();
    }

    private List<IncidentSummary> summaries(Query query) {
        return query.map((row, context) -> {
                    String facets = row.getString("facets");
                    return new IncidentSummary(
                            row.getString("id"),
                            Kind.valueOf(row.getString("kind")),
                            row.getString("place"),
                            row.getString("country"),
                            (Double) row.getObject("latitude"),
                            (Double) row.getObject("longitude"),
                            day(row.getString("from_day")),
                            day(row.getString("to_day")),
                            row.getInt("reports"),
                            row.getInt("origins"),
                            IncidentStatus.of(row.getString("status")),
                            facets.isEmpty() ? List.of() : List.of(facets.split(",")),
                            parties(row.getString("id")));
                })
                .list();
    }

    private SortedSet<PartyName> parties(String incident) {
        return handle
                .createQuery("SELECT party, name FROM incident_party WHERE incident = :incident")
                .bind("incident", incident)
                .map((row, context) -> new PartyName(row.getString("party"), row.getString("name")))
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
