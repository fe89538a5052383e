package com.withampersand.codegen.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks through answers for {@link Drift}, and tells each once. */
final class DriftWatch {
    /** So that a server that makes up names does not fill the memory. */
    private static final int MOST = 10_000;

    private final Consumer<Drift> listener;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    DriftWatch(Consumer<Drift> listener) {
        this.listener = listener;
    }

    /** Looks at a decoded body. */
    void look(String call, @Nullable Object body) {
        new Look(call).at(body, "", "");
    }

    private final class Look {
        private final String call;

        Look(String call) {
            this.call = call;
        }

        /** The pattern is the pointer with an asterisk for whatever element of a list or map. */
        void at(@Nullable Object value, String pointer, String pattern) {
            if (value instanceof ApiModel model) {
                model(model, pointer, pattern);
            } else if (value instanceof UnknownVariant unknown) {
                tell(pointer, pattern, Drift.Kind.SHAPE, Secrets.outline(unknown.json()));
            } else if (value instanceof OpenEnum<?> constant) {
                if (constant.known().name().equals("UNRECOGNIZED")) {
                    tell(pointer, pattern, Drift.Kind.ENUM_VALUE, constant.toString());
                }
            } else if (value instanceof Wrapper<?> wrapper) {
                at(wrapper.value(), pointer, pattern);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    at(list.get(i), pointer + "/" + i, pattern + "/*");
                }
            } else if (value instanceof Map<?, ?> map) {
                map.forEach((name, element) -> at(element, pointer + "/" + escaped(name), pattern + "/*"));
            }
        }

        private void model(ApiModel model, String pointer, String pattern) {
            @Nullable Object[] properties = ApiModelBuilder.inside(model).namesAndValues();
            Map<String, @Nullable Object> others = model.additionalProperties();
            Set<String> known = new HashSet<>();
            for (int i = 0; i < properties.length; i += 2) {
                String name = String.valueOf(properties[i]);
                known.add(name);
                String step = "/" + escaped(name);
                if (others.get(name) != null) {
                    tell(pointer + step, pattern + step, Drift.Kind.SHAPE, Secrets.outline(others.get(name)));
                }
                at(properties[i + 1], pointer + step, pattern + step);
            }
            others.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> {
                String step = "/" + escaped(name);
                tell(pointer + step, pattern + step, Drift.Kind.PROPERTY, name);
            });
        }

        private void tell(String pointer, String pattern, Drift.Kind kind, String found) {
            boolean fresh = told.size() < MOST && told.add(call + " " + pattern + " " + kind + " " + found);
            if (fresh) {
                listener.accept(new Drift(call, pointer, kind, found));
            }
        }
    }

    private static String escaped(@Nullable Object name) {
        return String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }
}
