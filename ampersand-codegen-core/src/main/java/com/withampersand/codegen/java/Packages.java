package com.withampersand.codegen.java;

/**
 * Where generated code goes.
 *
 * @param base the package of the clients
 * @param runtime the package of the runtime, {@code <base>.runtime} unless several clients share one
 */
public record Packages(String base, String runtime) {

    /**
     * {@return the packages of a client that has its own runtime}
     * @param base the package of the clients
     */
    public static Packages below(String base) {
        return new Packages(base, base + ".runtime");
    }

    /** {@return the package of the models} */
    public String model() {
        return base + ".model";
    }
}
