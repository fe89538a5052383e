package com.withampersand.codegen.proof;

import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.SecurityScheme;
import com.withampersand.codegen.naming.Names;
import com.withampersand.codegen.runtime.ApiCall;
import com.withampersand.codegen.runtime.ApiClientBuilder;
import com.withampersand.codegen.runtime.RetryPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The calls of a generated client that stands on the runtime of the tests, made by reflection. */
record GeneratedCalls(GeneratedClient client) {

    /** The client itself, with a credential for each scheme. */
    AutoCloseable connect(String url) {
        Class<?> main = client.main();
        ApiClientBuilder<?> builder = (ApiClientBuilder<?>)
                Objects.requireNonNull(GeneratedClient.call(GeneratedClient.method(main, "builder"), null));
        builder.baseUrl(url).retryPolicy(RetryPolicy.NONE);
        for (SecurityScheme scheme : client.api().securitySchemes()) {
            Method setter = Arrays.stream(builder.getClass().getMethods())
                    .filter(it -> it.getName().equals(client.names().credential(scheme.name())))
                    .filter(it -> Set.of(String.class).containsAll(List.of(it.getParameterTypes())))
                    .findFirst()
                    .orElseThrow();
            GeneratedClient.call(
                    setter,
                    builder,
                    Collections.nCopies(setter.getParameterCount(), "secret").toArray());
        }
        return (AutoCloseable) client.build(builder);
    }

    /**
     * What a call is given.
     *
     * @param required in order
     * @param optional by their names in Java
     */
    record Arguments(List<@Nullable Object> required, Map<String, @Nullable Object> optional) {}

    /** A call of an operation that is yet to be made. */
    ApiCall<?> call(Object api, Operation operation, Arguments arguments) {
        Names names = client.names();
        Object tag = Objects.requireNonNull(
                GeneratedClient.call(GeneratedClient.method(api.getClass(), names.tagAccessor(operation)), api));
        Method calling = Arrays.stream(tag.getClass().getMethods())
                .filter(it -> it.getName().equals(names.method(operation) + "Call"))
                .max(Comparator.comparingInt(Method::getParameterCount))
                .orElseThrow();
        List<@Nullable Object> all = new ArrayList<>(arguments.required());
        if (calling.getParameterCount() > all.size()) {
            Consumer<Object> options =
                    params -> arguments.optional().forEach((name, value) -> GeneratedClient.set(params, name, value));
            all.add(options);
        }
        return (ApiCall<?>) Objects.requireNonNull(GeneratedClient.call(calling, tag, all.toArray()));
    }
}
