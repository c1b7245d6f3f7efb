package org.wederhoor.app;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Tells wrong usage in a line, and where to find the rest: a page of help would push the reason off the screen. */
record BriefUsage(Streams streams) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        streams.say(String.valueOf(e.getMessage()));
        streams.err().println("Try '" + name + " --help'.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
