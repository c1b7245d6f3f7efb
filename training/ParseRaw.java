import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.Conllu;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/** Parses the text on standard input and writes CoNLL-U, for raw_text.py; an argument names the language. */
public class ParseRaw {
    public static void main(String[] args) throws Exception {
        Language language = new Language(args[0]);
        SentenceSplitter splitter = new SentenceSplitter(language);
        Parser parser = new Parser(language);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // A form feed ends a document: each is read on its own, as reports are.
        for (String document : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).split("\f")) {
            out.print(Conllu.of(parser.parse(splitter.split(new ReportText(document)))));
        }
        out.flush();
    }
}
