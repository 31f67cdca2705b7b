package dk.forloeb.identity.rest;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses who may not before anything is said of the request's version and body. The services decide all the same; this
 * only comes first.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class PermissionFilter implements ContainerRequestFilter {

    @Inject
    CurrentUser currentUser;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        RequiresPermission required = resource.getResourceMethod().getAnnotation(RequiresPermission.class);
        if (required != null) {
            currentUser.requireAnyOf(required.value());
        }
    }
}
