package com.withampersand.benchmarks.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The content of the documents: the same at each run. */
final class Documents {
    private static final int LIST_SIZE = 1_000_000;

    private Documents() {}

    static byte[] of(DocumentName name) {
        MadeUp madeUp = new MadeUp(name.text().hashCode());
        return switch (name) {
            case INSTALLATION -> json(InstallationDocument.of(madeUp));
            case CONFIGURED -> json(InstallationDocument.configured(madeUp));
            case CONNECTIONS -> json(times(100, i -> ConnectionDocument.of(madeUp)));
            case WEBHOOK -> json(WebhookDocument.of(madeUp));
            case SALESFORCE -> json(WebhookDocument.ofSalesforce(madeUp));
            case LIST -> {
                int one = json(InstallationDocument.of(madeUp)).length;
                yield json(times(LIST_SIZE / one, i -> InstallationDocument.of(madeUp)));
            }
        };
    }

    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    static List<Object> times(int times, Function<Integer, Object> make) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            list.add(make.apply(i));
        }
        return list;
    }

    private static byte[] json(Object value) {
        try {
            return new ObjectMapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
