package dev.rapporteur.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Factbook's way to write lists of regions and cities. */
final class Regions {
    /** More than these are municipalities rather than regions. */
    private static final int MANY = 100;

    private static final int SHORTEST = 4;
    private static final Pattern TAG = Pattern.compile("</?em>|<br ?/?>|\\*+");
    private static final Pattern COUNT = Pattern.compile("^[^;]*?\\d[^;]*;\\s*");
    private static final Pattern HEADING = Pattern.compile("<strong>.*?</strong>");
    private static final Pattern ITEM = Pattern.compile("([^(\\[]+)(?:[(\\[]([^)\\]]+)[)\\]].*)?");
    private static final Pattern CITY = Pattern.compile("[\\d.,]+(?: million)? ([^,(\\d]+)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]+){0,3}");

    private Regions() {}

    /** Whether words look like a name: a capital first, no digits or signs, at most four words. */
    static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }

    /** Names in a text such as "2 provinces and 1 city*; Northern, Western (West)*", with those in brackets. */
    static List<String> of(String text) {
        String body = text.contains("<strong>")
                ? headed(text)
                : COUNT.matcher(TAG.matcher(text).replaceAll("")).replaceFirst("");
        List<String> names =
                Stream.of(body.split("[,;]", -1)).flatMap(Regions::names).toList();
        return names.size() > MANY ? List.of() : names;
    }

    private static String headed(String text) {
        String lists = text.substring(text.indexOf("<strong>"));
        return TAG.matcher(HEADING.matcher(lists).replaceAll(",")).replaceAll("");
    }

    private static Stream<String> names(String item) {
        Matcher parts = ITEM.matcher(item.strip());
        if (!parts.matches()) {
            return Stream.of();
        }
        Stream<String> both =
                parts.group(2) == null ? Stream.of(parts.group(1)) : Stream.of(parts.group(1), parts.group(2));
        return both.map(String::strip).filter(n -> n.length() >= SHORTEST && isName(n));
    }

    /** Names in a text such as "3.017 million KYIV (capital), 942,000 Dnipro (2023)". */
    static List<String> cities(String text) {
        List<String> names = new ArrayList<>();
        Matcher city = CITY.matcher(text);
        while (city.find()) {
            String name = city.group(1).strip();
            names.add(name.equals(name.toUpperCase(Locale.ROOT)) ? capitalized(name) : name);
        }
        return names.stream().filter(Regions::isName).toList();
    }

    /** "SAN JUAN" as "San Juan". */
    private static String capitalized(String name) {
        StringBuilder text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            text.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
        }
        return text.toString();
    }
}
