package org.wederhoor.bench.time;

import java.util.List;
import org.wederhoor.reading.TimePrecision;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;
import org.wederhoor.reading.time.TimeFinder;
import org.wederhoor.reading.time.TimeMention;

/** What Wederhoor finds in a case. */
final class Program {
    private final SentenceSplitter splitter;
    private final Parser parser;
    private final TimeFinder finder;

    Program(Language language) {
        splitter = new SentenceSplitter(language);
        parser = new Parser(language);
        finder = new TimeFinder(language);
    }

    List<Answer> answers(TimeCase item) {
        ReportText text = new ReportText(item.text());
        ParsedText parsed = new ParsedText(text, parser.parse(splitter.split(text)));
        return finder.find(parsed, item.reference()).stream()
                .map(mention -> answer(item.text(), mention))
                .toList();
    }

    private static Answer answer(String text, TimeMention mention) {
        return new Answer(
                text.offsetByCodePoints(0, mention.span().start()),
                text.offsetByCodePoints(0, mention.span().end()),
                mention.from(),
                mention.to(),
                mention.period() != null && mention.period().precision() == TimePrecision.TIME);
    }
}
