package dk.forloeb.architecture.planted.application;

import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;

/** Planted: two of its public methods break the rule that every one declares who may call it. */
public class ForgetfulService {

    @RequiresPermission(Permission.PUBLISH)
    public void guarded() {}

    @OpenToAll(because = "planted")
    public void open() {}

    public void forgotten() {}

    /** No interceptor ever sees a static method. */
    @RequiresPermission(Permission.PUBLISH)
    public static void unguardable() {}
}
