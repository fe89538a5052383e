package com.example.app;

import com.example.acme.AcmeClient;

/** Needs the generated code to compile, among the tests. */
final class AppTest {

    private AppTest() {}

    static String name(AcmeClient client) {
        return String.valueOf(client.groups().get("1").name());
    }
}
