package dev.rapporteur.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file states about the fields of its article. */
public interface Statements {
    /** All statements of the surest place that has any. */
    List<Statement> all(Field field);

    /** The first statement of the surest place. */
    default Optional<Statement> first(Field field) {
        return all(field).stream().findFirst();
    }

    /** What any place states, the surest first. */
    default Stream<Statement> everywhere(Field field) {
        return all(field).stream();
    }

    /** A list of statements that starts empty. */
    static Draft draft() {
        return new Draft();
    }

    /** Statements as a reader finds them, the surest place first; those of one place belong together. */
    final class Draft implements Statements {
        private final Map<Field, List<Statement>> stated = new EnumMap<>(Field.class);

        private Draft() {}

        /** Adds what a place says; nothing and blanks are no statement. */
        public Draft add(Field field, String value, String from) {
            String words = CleanText.line(value);
            if (!words.isEmpty()) {
                stated.computeIfAbsent(field, any -> new ArrayList<>()).add(new Statement(words, from));
            }
            return this;
        }

        public boolean has(Field field) {
            return stated.containsKey(field);
        }

        /** Whatever other places say, after what is stated already. */
        public Draft addAll(Statements others) {
            for (Field field : Field.values()) {
                others.everywhere(field).forEach(statement -> stated.computeIfAbsent(field, any -> new ArrayList<>())
                        .add(statement));
            }
            return this;
        }

        @Override
        public Stream<Statement> everywhere(Field field) {
            return stated.getOrDefault(field, List.of()).stream();
        }

        @Override
        public List<Statement> all(Field field) {
            List<Statement> statements = stated.getOrDefault(field, List.of());
            return statements.stream()
                    .filter(statement ->
                            statement.from().equals(statements.get(0).from()))
                    .toList();
        }
    }
}
