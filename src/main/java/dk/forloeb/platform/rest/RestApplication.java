package dk.forloeb.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; resources and providers are found by scanning. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
