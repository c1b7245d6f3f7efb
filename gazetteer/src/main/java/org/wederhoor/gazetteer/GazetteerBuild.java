package org.wederhoor.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.DumpFolder;
import org.wederhoor.gazetteer.dump.Progress;
import org.wederhoor.gazetteer.dump.Tally;
import org.wederhoor.gazetteer.index.IndexWriter;
import org.wederhoor.gazetteer.index.Stages;
import org.wederhoor.gazetteer.name.CyrillicName;
import org.wederhoor.gazetteer.place.Gathering;
import org.wederhoor.gazetteer.place.NameForms;
import org.wederhoor.gazetteer.place.Outlines;
import org.wederhoor.reading.place.index.Source;

/**
 * Builds a gazetteer from a folder of dumps.
 *
 * <pre>{@code
 * GazetteerBuild.Result result = new GazetteerBuild(Path.of("dumps"), Path.of("gazetteer.bin"), Progress.NONE).run();
 * }</pre>
 *
 * <p>The same files, with the same dates, give the same bytes. A build that was stopped goes on where it was; the index that was
 * there stays until the new one is whole.
 */
public final class GazetteerBuild {
    private final Path folder;
    private final Path index;
    private final Progress progress;

    /** What a build made, and what it could not use. */
    public record Result(
            IndexWriter.Size size, List<Source> sources, int wrong, List<String> wrongLines, int unplaced) {}

    /**
     * Prepares a build.
     *
     * @param folder with the dumps: see {@link DumpFolder}
     * @param index the file to write; packed if its name ends in .gz
     */
    public GazetteerBuild(Path folder, Path index, Progress progress) {
        this.folder = folder;
        this.index = index.toAbsolutePath();
        this.progress = progress;
    }

    /**
     * Builds it.
     *
     * @throws org.wederhoor.gazetteer.dump.ForeignDump if a file is missing or not the dump that it should be
     */
    public Result run() throws IOException {
        DumpFolder dumps = DumpFolder.of(folder);
        Stages stages = new Stages(index);
        Path gathered = new Gathering(dumps, stages, progress).places();
        Tally tally = stages.tally();
        List<Source> sources = new ArrayList<>();
        for (DumpFile file : dumps.files()) {
            sources.add(new Source(
                    file.name(),
                    file.format().origin().who(),
                    file.format().origin().licence(),
                    tally.date(file),
                    tally.rows(file)));
        }
        NameForms names = new NameForms(new CyrillicName());
        IndexWriter.Size size =
                new IndexWriter(stages.folder(), new Outlines(dumps), names, progress).write(gathered, sources, index);
        stages.delete();
        return new Result(size, sources, tally.wrong().count(), tally.wrong().named(), tally.unplaced());
    }
}
