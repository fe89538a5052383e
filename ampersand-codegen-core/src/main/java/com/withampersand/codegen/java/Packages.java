package com.withampersand.codegen.java;

/**
 * Where generated code goes.
 *
 * @param base the package of the clients
 * @param model the package of the models, {@code <base>.model} unless something else is said
 * @param runtime the package of the runtime, {@code <base>.runtime} unless several clients share one
 */
public record Packages(String base, String model, String runtime) {

    /**
     * The packages of a client whose models are where they usually are.
     *
     * @param base the package of the clients
     * @param runtime the package of the runtime
     */
    public Packages(String base, String runtime) {
        this(base, base + ".model", runtime);
    }

    /**
     * {@return the packages of a client that has its own runtime}
     * @param base the package of the clients
     */
    public static Packages below(String base) {
        return new Packages(base, base + ".runtime");
    }
}
