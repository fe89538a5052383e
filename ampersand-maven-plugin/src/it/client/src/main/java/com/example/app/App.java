package com.example.app;

import com.example.acme.AcmeClient;

/** Needs the generated code to compile. */
public final class App {

    private App() {}

    public static String name(AcmeClient client) {
        return String.valueOf(client.groups().get("1").name());
    }
}
