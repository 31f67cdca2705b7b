package dk.forloeb.architecture.planted.programme.rest;

import dk.forloeb.architecture.planted.programme.faces.FleetingBean;

/** Planted: a request that reaches for a page's bean. */
public class PageInRequest {
    FleetingBean bean;
}
