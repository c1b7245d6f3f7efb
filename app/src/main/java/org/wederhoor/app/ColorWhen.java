package org.wederhoor.app;

import java.util.Map;

/** When to print in colour. */
enum ColorWhen {
    AUTO,
    ALWAYS,
    NEVER;

    /** {@code AUTO} means on a terminal, unless the environment asks for none as no-color.org has it. */
    boolean colour(Terminal terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal.out()
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
