package dev.rapporteur.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells names of people from other words of a byline by their form. */
final class PersonName {
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|(?:\\p{Lu}\\.){1,3}");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:de|da|di|do|dos|das|del|della|der|den|du|la|le|van|von|vom|zu|ter|ten|bin|bint|ibn|al|el|y|e)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIXED = Pattern.compile("(?:al|el|an|d|l|as|ar)[-'’]\\p{Lu}[\\p{L}'’-]*");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:staff|reporters?|correspondents?|writers?|editors?|editorial|desk|bureau|team|newsroom|news|agenc(?:y|ies)|wire|wires|service|admin|press|media|times|"
                    + "post|contributors?|online|web|digital|tv|radio|department|ministry|office|board|guest|special|national|international|politics|business|world|"
                    + "monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|reuters)");
    private static final int MAX_WORDS = 5;

    private PersonName() {}

    /** The name in usual case, where the words have the form of a full name. */
    static Optional<String> find(String words) {
        String[] parts = words.strip().split(" +", MAX_WORDS + 2);
        if (parts.length < 2
                || parts.length > MAX_WORDS
                || !GIVEN.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        List<String> list = Arrays.asList(parts);
        boolean isName = list.stream().allMatch(PersonName::isNamePart)
                && list.stream().noneMatch(PersonName::isCollective)
                && !PARTICLE.matcher(parts[parts.length - 1].toLowerCase(Locale.ROOT))
                        .matches();
        return isName ? Optional.of(usualCase(words.strip())) : Optional.empty();
    }

    private static boolean isNamePart(String part) {
        return GIVEN.matcher(part).matches()
                || PREFIXED.matcher(part).matches()
                || PARTICLE.matcher(part.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the word stands for a department rather than somebody: "Staff", "Newsroom". */
    static boolean isCollective(String word) {
        return COLLECTIVE.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    private static String usualCase(String name) {
        if (name.length() < 6 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder usual = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < usual.length(); i++) {
            if (i == 0 || !Character.isLetter(usual.charAt(i - 1))) {
                usual.setCharAt(i, Character.toTitleCase(usual.charAt(i)));
            }
        }
        return usual.toString();
    }
}
