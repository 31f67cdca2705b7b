package dk.forloeb.shared;

/** Whether this installation holds demonstration data only; decided once, when its database is created. */
@FunctionalInterface
public interface DemoMode {

    boolean active();
}
