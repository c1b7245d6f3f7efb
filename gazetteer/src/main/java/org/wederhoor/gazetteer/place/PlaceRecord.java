package org.wederhoor.gazetteer.place;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;

/**
 * A place as bytes, for what does not fit in memory; sorted as bytes, places come by country, region, kind and name, so that those
 * that are alike lie together.
 */
public final class PlaceRecord {
    private PlaceRecord() {}

    public static byte[] of(Place place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(place.country());
            out.writeUTF(place.region());
            out.writeByte(place.kind().number());
            out.writeUTF(place.name());
            out.writeInt(place.geonames());
            out.writeDouble(place.latitude());
            out.writeDouble(place.longitude());
            out.writeInt(place.population());
            out.writeInt(place.names().size());
            for (Map.Entry<Named, Standing> name : place.names().entrySet()) {
                out.writeUTF(name.getKey().name());
                out.writeUTF(name.getKey().language());
                out.writeByte(name.getValue().number());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Place read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String country = in.readUTF();
            String region = in.readUTF();
            Kind kind = Kind.of(in.readByte());
            String name = in.readUTF();
            int geonames = in.readInt();
            Place place =
                    new Place(kind, name, country, region, in.readDouble(), in.readDouble(), geonames, in.readInt());
            for (int left = in.readInt(); left > 0; left--) {
                Named named = new Named(in.readUTF(), in.readUTF());
                place.call(named, Standing.of(in.readByte()));
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
