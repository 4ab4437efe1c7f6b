package dev.rapporteur.serve.pages.view;

import java.util.List;

/**
 * A question that can be asked, with what can be told to narrow it.
 *
 * @param name of the query
 * @param action where the form leads
 * @param question in one line
 * @param description more about it, or nothing
 */
public record Form(String name, String action, String question, String description, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * What can be told.
     *
     * @param type as HTML knows it: text, date or number
     * @param hint what it means
     * @param example a value as one would write it, or nothing
     * @param value what was told, or nothing
     * @param choices all that can be told; nothing if anything can
     */
    public record Field(
            String name,
            String type,
            String hint,
            String example,
            boolean required,
            String value,
            List<String> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }
}
