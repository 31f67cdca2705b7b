package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Permission;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission without which the method refuses; on a class, that of every public method that says nothing itself.
 *
 * <p>An interceptor of our own enforces it, because the container ignores {@code @RolesAllowed} on plain CDI beans. It
 * guards calls from other beans; a method that a bean calls on itself is not guarded.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {

    /** Any one of these suffices; with none given, being logged in does. */
    @Nonbinding
    Permission[] value();
}
