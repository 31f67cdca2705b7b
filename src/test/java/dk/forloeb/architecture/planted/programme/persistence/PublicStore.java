package dk.forloeb.architecture.planted.programme.persistence;

/** Planted: public. */
public class PublicStore {}
