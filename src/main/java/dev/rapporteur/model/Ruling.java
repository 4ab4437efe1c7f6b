package dev.rapporteur.model;

import dev.rapporteur.model.Judgement.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A human's judgement that two mentions or two claims are, or are not, the same. It outweighs every rule.
 *
 * @param verdict the decision
 * @param left one of the two, as a path below the resource base: {@code article/a1/claim/3} or
 *     {@code article/a1/person/ana-ruiz}; where the words alone make both the same, it stays with the others
 * @param right the other; where the words alone make both the same, it is the one that leaves the others
 * @param judgedBy who decided
 * @param judgedOn when
 * @param note why, in words for people
 */
public record Ruling(
        Verdict verdict,
        String left,
        String right,
        Optional<String> judgedBy,
        Optional<LocalDate> judgedOn,
        Optional<String> note)
        implements Comparable<Ruling> {
    private static final Pattern PATH =
            Pattern.compile("article/[a-z0-9-]+/(claim/\\d{1,9}|(person|organization|group)/[\\p{L}\\p{Nd}-]+)");
    private static final Comparator<Ruling> ORDER = Comparator.comparing(Ruling::left)
            .thenComparing(Ruling::right)
            .thenComparing(Ruling::verdict)
            .thenComparing(ruling -> ruling.judgedBy().orElse(""))
            .thenComparing(ruling -> ruling.judgedOn().orElse(LocalDate.MIN))
            .thenComparing(ruling -> ruling.note().orElse(""));

    /** @throws IllegalArgumentException if it does not name two claims, or two mentions, that can be told apart */
    public Ruling {
        check(left);
        check(right);
        if (left.equals(right)) {
            throw new IllegalArgumentException("a judgement names " + left + " twice; it needs two things to compare");
        }
        if (!sort(left).equals(sort(right))) {
            throw new IllegalArgumentException(
                    "a judgement compares a " + sort(left) + " with a " + sort(right) + ": " + left + " and " + right);
        }
    }

    /** A decision of which nothing more is known. */
    public static Ruling of(Verdict verdict, String left, String right) {
        return new Ruling(verdict, left, right, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it decides the same of the same two. */
    public boolean isLike(Ruling other) {
        return verdict == other.verdict && left.equals(other.left) && right.equals(other.right);
    }

    /** Whether a path names something that can be judged: a claim, or somebody as one article calls them. */
    public static boolean canName(String path) {
        return PATH.matcher(path).matches();
    }

    private static void check(String path) {
        if (!canName(path)) {
            throw new IllegalArgumentException(
                    "'" + path + "' cannot be judged; name a claim such as article/ID/claim/3"
                            + " or somebody as an article calls them, such as article/ID/person/ana-ruiz");
        }
    }

    /** "claim", "person", … */
    private static String sort(String path) {
        return path.split("/", -1)[2];
    }

    @Override
    public int compareTo(Ruling other) {
        return ORDER.compare(this, other);
    }
}
