package org.wederhoor.bench.heideltime;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * What HeidelTime finds in the cases of {@code bench/times.sh}, without a part-of-speech tagger, as news.
 *
 * <p>Standard input: a case per line, its id, reference day and text, separated by tabs; new lines in the text are the
 * two characters {@code \n}. Standard output: id, first and last offset (exclusive, UTF-16), type and TIMEX3 value of each
 * expression. Arguments: the language in English and in capitals, and the path of config.props.
 */
public final class HeidelTimeAnswers {
    private HeidelTimeAnswers() {}

    /** Answers all cases. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        HeidelTimeStandalone peer = new HeidelTimeStandalone(
                Language.valueOf(arguments[0]), DocumentType.NEWS, OutputType.TIMEML, arguments[1], POSTagger.NO);
        SimpleDateFormat days = new SimpleDateFormat("yyyy-MM-dd");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split("\t", 3);
                peer.process(fields[2].replace("\\n", "\n"), days.parse(fields[1]), cas -> {
                    FSIterator<Annotation> found =
                            cas.getAnnotationIndex(Timex3.type).iterator();
                    while (found.hasNext()) {
                        Timex3 timex = (Timex3) found.next();
                        out.printf(
                                "%s\t%d\t%d\t%s\t%s%n",
                                fields[0],
                                timex.getBegin(),
                                timex.getEnd(),
                                timex.getTimexType(),
                                timex.getTimexValue());
                    }
                    return "";
                });
            }
        }
    }
}
