package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Permission;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission without which the method refuses.
 *
 * <p>An interceptor of our own enforces it, because the container ignores {@code @RolesAllowed} on plain CDI beans.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {

    /** Any one of these suffices. */
    @Nonbinding
    Permission[] value();
}
