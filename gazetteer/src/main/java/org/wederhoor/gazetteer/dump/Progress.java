package org.wederhoor.gazetteer.dump;

/** Who is told how far a build is. */
public interface Progress {
    /** A build that nobody looks at. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String what, long size) {}

        @Override
        public void reach(long done) {}
    };

    /**
     * A part of the work begins.
     *
     * @param what what is done, for people
     * @param size how much there is of it, in bytes or rows
     */
    void begin(String what, long size);

    /** {@code done} of the part's size is done. */
    void reach(long done);
}
