package dk.forloeb.identity.application;

import dk.forloeb.identity.domain.Permission;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/**
 * Enforces {@link RequiresPermission}. Comes before the transaction begins, so that a refusal costs no connection.
 */
@Interceptor
@RequiresPermission({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
public class PermissionInterceptor {

    private final CurrentUser currentUser;

    @Inject
    PermissionInterceptor(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        require(invocation.getMethod(), invocation.getTarget().getClass());
        return invocation.proceed();
    }

    /** The method's own declaration counts before the class's, which a proxy inherits from the class it stands for. */
    private void require(Method method, Class<?> target) {
        RequiresPermission required = method.getAnnotation(RequiresPermission.class);
        if (required != null) {
            currentUser.requireAnyOf(required.value());
        } else if (!method.isAnnotationPresent(OpenToAll.class)) {
            required = target.getAnnotation(RequiresPermission.class);
            currentUser.requireAnyOf(required == null ? new Permission[0] : required.value());
        }
    }
}
