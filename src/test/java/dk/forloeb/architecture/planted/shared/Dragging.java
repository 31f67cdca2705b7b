package dk.forloeb.architecture.planted.shared;

import dk.forloeb.architecture.planted.programme.domain.Setter;

/** Planted: something shared that drags a capability along. */
public class Dragging {
    Setter capability;
}
