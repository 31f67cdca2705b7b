package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.OptionDefinition;
import java.io.Serializable;

/** A line of the form in which an option of a scale is written; a line without words is no option. */
public final class OptionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key = "";
    private String da = "";
    private String en = "";
    private boolean agreeing;
    private boolean dontKnow;

    static OptionRow of(OptionDefinition option) {
        OptionRow row = new OptionRow();
        row.key = option.key();
        row.da = option.label().da();
        row.en = option.label().en();
        row.agreeing = option.agreeing();
        row.dontKnow = option.dontKnow();
        return row;
    }

    boolean isBlank() {
        return da.isBlank() && en.isBlank();
    }

    /** @param newKey the key of an option that has none yet */
    OptionDefinition definition(String newKey) {
        return new OptionDefinition(key.isEmpty() ? newKey : key, new LocalizedText(da, en), agreeing, dontKnow);
    }

    String key() {
        return key;
    }

    public String getDa() {
        return da;
    }

    public void setDa(String da) {
        this.da = da == null ? "" : da;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en == null ? "" : en;
    }

    public boolean isAgreeing() {
        return agreeing;
    }

    public void setAgreeing(boolean agreeing) {
        this.agreeing = agreeing;
    }

    public boolean isDontKnow() {
        return dontKnow;
    }

    public void setDontKnow(boolean dontKnow) {
        this.dontKnow = dontKnow;
    }
}
