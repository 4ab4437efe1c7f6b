package dev.rapporteur.timex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text in which people marked the times, from one of two corpora. */
record MarkedText(String text, Optional<LocalDate> published, List<Mark> marks) {
    private static final Pattern TAG = Pattern.compile("<(/?)TIMEX2([^>]*)>");
    private static final Pattern TOKEN =
            Pattern.compile("<token number=\"\\d+\" sentence=\"(\\d+)\" t_id=\"(\\d+)\">([^<]*)</token>");
    private static final Pattern TIMEX3 = Pattern.compile("<TIMEX3 ([^>]*[^/])>(.*?)</TIMEX3>", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");

    private static final Set<String> GLUED = Set.of(".", ",", ";", ":", "!", "?", ")", "%", "'s", "’s");

    /** MEANTIME has marks in the title, the date line and the first sentences only. */
    private static final int MARKED_SENTENCES = 6;

    static List<MarkedText> all(Path folder, Function<String, MarkedText> parse) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(file -> parse.apply(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** WikiWars: TIMEX2 in the running text; about the past, written on no day that matters. */
    static MarkedText ofTimex2(String xml) {
        String body = xml.substring(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"));
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int at = 0;
        while (tag.find()) {
            text.append(body, at, tag.start());
            at = tag.end();
            if (tag.group(1).isEmpty()) {
                starts.add(text.length());
                attributes.add(tag.group(2));
            } else {
                int start = starts.remove(starts.size() - 1);
                marks.add(Mark.ofTimex2(start, text.length(), attributes.remove(attributes.size() - 1)));
            }
        }
        return new MarkedText(text.append(body.substring(at)).toString(), Optional.empty(), marks);
    }

    /** MEANTIME: TIMEX3 that point at tokens. */
    static MarkedText ofTimex3(String xml) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(xml);
        while (token.find() && Integer.parseInt(token.group(1)) < MARKED_SENTENCES) {
            String word = token.group(3).replace("&quot;", "\"").replace("&amp;", "&");
            boolean glued = text.length() == 0 || GLUED.contains(word);
            text.append(glued ? "" : " ").append(word);
            tokens.put(token.group(2), new int[] {text.length() - word.length(), text.length()});
        }
        List<Mark> marks = new ArrayList<>();
        Matcher timex = TIMEX3.matcher(xml);
        while (timex.find()) {
            List<int[]> spans = ANCHOR.matcher(timex.group(2))
                    .results()
                    .map(a -> tokens.get(a.group(1)))
                    .toList();
            if (!spans.isEmpty()) {
                marks.add(Mark.ofTimex3(spans.get(0)[0], spans.get(spans.size() - 1)[1], timex.group(1)));
            }
        }
        return new MarkedText(text.toString(), published(marks), marks);
    }

    /** One of the documents has its day the wrong way round. */
    private static Optional<LocalDate> published(List<Mark> marks) {
        return marks.stream()
                .filter(Mark::isPublication)
                .map(Mark::value)
                .filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .map(value -> LocalDate.parse(value.substring(0, 10)))
                .findFirst();
    }
}
