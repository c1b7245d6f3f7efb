package org.wederhoor.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wederhoor gazetteer}: the list of places that readings use. */
@Command(
        name = "gazetteer",
        description = "Builds a list of places for readings, or tells what is in one.",
        mixinStandardHelpOptions = true,
        subcommands = {GazetteerBuildCommand.class, GazetteerInfoCommand.class})
final class GazetteerCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "build one, or tell of one? Give build or info");
    }
}
