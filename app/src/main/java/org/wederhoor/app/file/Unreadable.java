package org.wederhoor.app.file;

/** A file that cannot be read as a report; its message says what is wrong and, after a semicolon, what to do. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * What is wrong with a file.
     *
     * @param problem to follow the file's name, as in "is empty"
     * @param remedy what the user can do about it
     */
    public Unreadable(String problem, String remedy) {
        super(problem + "; " + remedy);
    }
}
