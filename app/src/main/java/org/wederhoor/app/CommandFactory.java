package org.wederhoor.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands that print. */
record CommandFactory(Streams streams) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(streams));
        }
        if (type == PlacesCommand.class) {
            return type.cast(new PlacesCommand(streams));
        }
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(streams));
        }
        if (type == GazetteerBuildCommand.class) {
            return type.cast(new GazetteerBuildCommand(streams));
        }
        if (type == GazetteerInfoCommand.class) {
            return type.cast(new GazetteerInfoCommand(streams));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
