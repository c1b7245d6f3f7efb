package org.wederhoor.app;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands that print. */
record CommandFactory(Streams streams) implements IFactory {
    private static final Map<Class<?>, Function<Streams, ?>> COMMANDS = Map.ofEntries(
            Map.entry(ReadCommand.class, ReadCommand::new),
            Map.entry(AddCommand.class, AddCommand::new),
            Map.entry(IncidentsCommand.class, IncidentsCommand::new),
            Map.entry(IncidentCommand.class, IncidentCommand::new),
            Map.entry(ReportCommand.class, ReportCommand::new),
            Map.entry(SearchCommand.class, SearchCommand::new),
            Map.entry(DecideCommand.class, DecideCommand::new),
            Map.entry(HistoryCommand.class, HistoryCommand::new),
            Map.entry(VerifyCommand.class, VerifyCommand::new),
            Map.entry(PlacesCommand.class, PlacesCommand::new),
            Map.entry(DemoCommand.class, DemoCommand::new),
            Map.entry(GazetteerBuildCommand.class, GazetteerBuildCommand::new),
            Map.entry(GazetteerInfoCommand.class, GazetteerInfoCommand::new));

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Streams, ?> command = COMMANDS.get(type);
        if (command != null) {
            return type.cast(command.apply(streams));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
