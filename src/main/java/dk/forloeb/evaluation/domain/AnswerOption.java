package dk.forloeb.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One option of a question's scale, as stored. */
@Embeddable
public class AnswerOption {

    @Column(name = "position")
    private int position;

    @Column(name = "option_key")
    private String key = "";

    @Column(name = "label_da")
    private String labelDa = "";

    @Column(name = "label_en")
    private String labelEn = "";

    @Column(name = "agreeing")
    private boolean agreeing;

    @Column(name = "dont_know")
    private boolean dontKnow;

    /** For JPA. */
    protected AnswerOption() {}

    AnswerOption(int position, OptionDefinition definition) {
        this.position = position;
        this.key = definition.key();
        this.labelDa = definition.label().da();
        this.labelEn = definition.label().en();
        this.agreeing = definition.agreeing();
        this.dontKnow = definition.dontKnow();
    }

    OptionDefinition definition() {
        return new OptionDefinition(key, new LocalizedText(labelDa, labelEn), agreeing, dontKnow);
    }

    int position() {
        return position;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof AnswerOption option
                && position == option.position
                && definition().equals(option.definition());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(position, key);
    }
}
