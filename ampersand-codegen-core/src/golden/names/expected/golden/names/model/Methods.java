package golden.names.model;

import com.withampersand.codegen.runtime.ApiModel;
import com.withampersand.codegen.runtime.ApiModelBuilder;
import com.withampersand.codegen.runtime.Copies;
import com.withampersand.codegen.runtime.Generated;
import com.withampersand.codegen.runtime.JsonCodec;
import com.withampersand.codegen.runtime.JsonCodecs;
import com.withampersand.codegen.runtime.ObjectCodec;
import com.withampersand.codegen.runtime.ObjectReader;
import com.withampersand.codegen.runtime.ObjectWriter;
import com.withampersand.codegen.runtime.Secrets;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Methods} of the API. */
@Generated("ampersand-codegen")
public final class Methods extends ApiModel {
    public static final JsonCodec<Methods> CODEC = ObjectCodec.of(new Builder());

    private final @Nullable String getClassValue;
    private final @Nullable Long hashCodeValue;
    private final @Nullable String toStringValue;
    private final @Nullable Boolean equalsValue;
    private final @Nullable String notifyValue;
    private final @Nullable String notifyAllValue;
    private final @Nullable String waitValue;
    private final @Nullable String cloneValue;
    private final @Nullable String finalizeValue;
    private final @Nullable String other;
    private final @Nullable String that;
    private final @Nullable String in;
    private final @Nullable String out;
    private final @Nullable String name;
    private final @Nullable String value;
    private final @Nullable String from;
    private final @Nullable String extras;
    private final @Nullable String required;
    private final @Nullable List<String> array;
    private final @Nullable String nullable;
    private final @Nullable String build;
    private final @Nullable String self;
    private final @Nullable String typeName;
    private final @Nullable String additionalPropertiesValue;
    private final @Nullable String additionalProperty;
    private final @Nullable String namesAndValuesValue;
    private final @Nullable String codec;
    private final @Nullable String codecUppercase;
    private final @Nullable String reader;
    private final @Nullable String writer;
    private final @Nullable String json;
    private final @Nullable String settle;
    private final @Nullable String secret;
    private final @Nullable String finish;
    private final @Nullable String read;
    private final @Nullable String write;
    private final @Nullable String next;
    private final @Nullable String model;

    private Methods(Builder builder) {
        super(builder);
        this.getClassValue = builder.getClassValue;
        this.hashCodeValue = builder.hashCodeValue;
        this.toStringValue = builder.toStringValue;
        this.equalsValue = builder.equalsValue;
        this.notifyValue = builder.notifyValue;
        this.notifyAllValue = builder.notifyAllValue;
        this.waitValue = builder.waitValue;
        this.cloneValue = builder.cloneValue;
        this.finalizeValue = builder.finalizeValue;
        this.other = builder.other;
        this.that = builder.that;
        this.in = builder.in;
        this.out = builder.out;
        this.name = builder.name;
        this.value = builder.value;
        this.from = builder.from;
        this.extras = builder.extras;
        this.required = builder.required;
        this.array = builder.array;
        this.nullable = builder.nullable;
        this.build = builder.build;
        this.self = builder.self;
        this.typeName = builder.typeName;
        this.additionalPropertiesValue = builder.additionalPropertiesValue;
        this.additionalProperty = builder.additionalProperty;
        this.namesAndValuesValue = builder.namesAndValuesValue;
        this.codec = builder.codec;
        this.codecUppercase = builder.codecUppercase;
        this.reader = builder.reader;
        this.writer = builder.writer;
        this.json = builder.json;
        this.settle = builder.settle;
        this.secret = builder.secret;
        this.finish = builder.finish;
        this.read = builder.read;
        this.write = builder.write;
        this.next = builder.next;
        this.model = builder.model;
    }

    /** {@return a builder that starts empty} */
    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The {@code getClass}. */
    public String getClassValue() {
        return required("getClass", getClassValue);
    }

    /** The {@code hashCode}. */
    public Long hashCodeValue() {
        return required("hashCode", hashCodeValue);
    }

    /** The {@code toString}. */
    public @Nullable String toStringValue() {
        return toStringValue;
    }

    /** The {@code equals}. */
    public Boolean equalsValue() {
        return required("equals", equalsValue);
    }

    /** The {@code notify}. */
    public @Nullable String notifyValue() {
        return notifyValue;
    }

    /** The {@code notifyAll}. */
    public @Nullable String notifyAllValue() {
        return notifyAllValue;
    }

    /** The {@code wait}. */
    public @Nullable String waitValue() {
        return waitValue;
    }

    /** The {@code clone}. */
    public @Nullable String cloneValue() {
        return cloneValue;
    }

    /** The {@code finalize}. */
    public @Nullable String finalizeValue() {
        return finalizeValue;
    }

    /** The {@code other}. */
    public @Nullable String other() {
        return other;
    }

    /** The {@code that}. */
    public @Nullable String that() {
        return that;
    }

    /** The {@code in}. */
    public @Nullable String in() {
        return in;
    }

    /** The {@code out}. */
    public @Nullable String out() {
        return out;
    }

    /** The {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** The {@code value}. */
    public String value() {
        return required("value", value);
    }

    /** The {@code from}. */
    public @Nullable String from() {
        return from;
    }

    /** The {@code extras}. */
    public @Nullable String extras() {
        return extras;
    }

    /** The {@code required}. */
    public String required() {
        return required("required", required);
    }

    /** The {@code array}. */
    public List<String> array() {
        return array != null ? array : List.of();
    }

    /** The {@code nullable}. */
    public @Nullable String nullable() {
        return nullable;
    }

    /** The {@code build}. */
    public @Nullable String build() {
        return build;
    }

    /** The {@code self}. */
    public @Nullable String self() {
        return self;
    }

    /** The {@code typeName}. */
    public @Nullable String typeName() {
        return typeName;
    }

    /** The {@code additionalProperties}. */
    public @Nullable String additionalPropertiesValue() {
        return additionalPropertiesValue;
    }

    /** The {@code additionalProperty}. */
    public @Nullable String additionalProperty() {
        return additionalProperty;
    }

    /** The {@code namesAndValues}. */
    public @Nullable String namesAndValuesValue() {
        return namesAndValuesValue;
    }

    /** The {@code codec}. */
    public @Nullable String codec() {
        return codec;
    }

    /** The {@code CODEC}. */
    public @Nullable String codecUppercase() {
        return codecUppercase;
    }

    /** The {@code reader}. */
    public @Nullable String reader() {
        return reader;
    }

    /** The {@code writer}. */
    public @Nullable String writer() {
        return writer;
    }

    /** The {@code json}. */
    public @Nullable String json() {
        return json;
    }

    /** The {@code settle}. */
    public @Nullable String settle() {
        return settle;
    }

    /** The {@code secret}. */
    public @Nullable String secret() {
        return secret;
    }

    /** The {@code finish}. */
    public @Nullable String finish() {
        return finish;
    }

    /** The {@code read}. */
    public @Nullable String read() {
        return read;
    }

    /** The {@code write}. */
    public @Nullable String write() {
        return write;
    }

    /** The {@code next}. */
    public @Nullable String next() {
        return next;
    }

    /** The {@code model}. */
    public @Nullable String model() {
        return model;
    }

    @Override
    protected @Nullable Object[] namesAndValues() {
        return array("getClass", getClassValue, "hashCode", hashCodeValue, "toString", toStringValue,
                "equals", equalsValue, "notify", notifyValue, "notifyAll", notifyAllValue, "wait", waitValue,
                "clone", cloneValue, "finalize", finalizeValue, "other", other, "that", that, "in", in, "out", out,
                "name", name, "value", value, "from", from, "extras", extras, "required", required, "array", array,
                "nullable", nullable, "build", build, "self", self, "typeName", typeName,
                "additionalProperties", additionalPropertiesValue, "additionalProperty", additionalProperty,
                "namesAndValues", namesAndValuesValue, "codec", codec, "CODEC", codecUppercase, "reader", reader,
                "writer", writer, "json", json, "settle", settle, "secret", Secrets.hide(secret), "finish", finish,
                "read", read, "write", write, "next", next, "model", model);
    }

    @Override
    protected void encode(ObjectWriter out) throws IOException {
        out.string("getClass", getClassValue);
        out.int64("hashCode", hashCodeValue);
        out.string("toString", toStringValue);
        out.bool("equals", equalsValue);
        out.string("notify", notifyValue);
        out.string("notifyAll", notifyAllValue);
        out.string("wait", waitValue);
        out.string("clone", cloneValue);
        out.string("finalize", finalizeValue);
        out.string("other", other);
        out.string("that", that);
        out.string("in", in);
        out.string("out", this.out);
        out.string("name", name);
        out.string("value", value);
        out.string("from", from);
        out.string("extras", extras);
        out.string("required", required);
        out.list("array", array, JsonCodecs.STRING);
        out.string("nullable", nullable);
        out.string("build", build);
        out.string("self", self);
        out.string("typeName", typeName);
        out.string("additionalProperties", additionalPropertiesValue);
        out.string("additionalProperty", additionalProperty);
        out.string("namesAndValues", namesAndValuesValue);
        out.string("codec", codec);
        out.string("CODEC", codecUppercase);
        out.string("reader", reader);
        out.string("writer", writer);
        out.string("json", json);
        out.string("settle", settle);
        out.string("secret", secret);
        out.string("finish", finish);
        out.string("read", read);
        out.string("write", write);
        out.string("next", next);
        out.string("model", model);
    }

    @Generated("ampersand-codegen")
    public static final class Builder extends ApiModelBuilder<Builder, Methods> {
        private @Nullable String getClassValue;
        private @Nullable Long hashCodeValue;
        private @Nullable String toStringValue;
        private @Nullable Boolean equalsValue;
        private @Nullable String notifyValue;
        private @Nullable String notifyAllValue;
        private @Nullable String waitValue;
        private @Nullable String cloneValue;
        private @Nullable String finalizeValue;
        private @Nullable String other;
        private @Nullable String that;
        private @Nullable String in;
        private @Nullable String out;
        private @Nullable String name;
        private @Nullable String value;
        private @Nullable String from;
        private @Nullable String extras;
        private @Nullable String required;
        private @Nullable List<String> array;
        private @Nullable String nullable;
        private @Nullable String build;
        private @Nullable String self;
        private @Nullable String typeName;
        private @Nullable String additionalPropertiesValue;
        private @Nullable String additionalProperty;
        private @Nullable String namesAndValuesValue;
        private @Nullable String codec;
        private @Nullable String codecUppercase;
        private @Nullable String reader;
        private @Nullable String writer;
        private @Nullable String json;
        private @Nullable String settle;
        private @Nullable String secret;
        private @Nullable String finish;
        private @Nullable String read;
        private @Nullable String write;
        private @Nullable String next;
        private @Nullable String model;

        private Builder() {}

        private Builder(Methods from) {
            super(from);
            this.getClassValue = from.getClassValue;
            this.hashCodeValue = from.hashCodeValue;
            this.toStringValue = from.toStringValue;
            this.equalsValue = from.equalsValue;
            this.notifyValue = from.notifyValue;
            this.notifyAllValue = from.notifyAllValue;
            this.waitValue = from.waitValue;
            this.cloneValue = from.cloneValue;
            this.finalizeValue = from.finalizeValue;
            this.other = from.other;
            this.that = from.that;
            this.in = from.in;
            this.out = from.out;
            this.name = from.name;
            this.value = from.value;
            this.from = from.from;
            this.extras = from.extras;
            this.required = from.required;
            this.array = from.array;
            this.nullable = from.nullable;
            this.build = from.build;
            this.self = from.self;
            this.typeName = from.typeName;
            this.additionalPropertiesValue = from.additionalPropertiesValue;
            this.additionalProperty = from.additionalProperty;
            this.namesAndValuesValue = from.namesAndValuesValue;
            this.codec = from.codec;
            this.codecUppercase = from.codecUppercase;
            this.reader = from.reader;
            this.writer = from.writer;
            this.json = from.json;
            this.settle = from.settle;
            this.secret = from.secret;
            this.finish = from.finish;
            this.read = from.read;
            this.write = from.write;
            this.next = from.next;
            this.model = from.model;
        }

        /** The {@code getClass}. */
        public Builder getClassValue(String getClassValue) {
            this.getClassValue = getClassValue;
            return this;
        }

        /** The {@code hashCode}. */
        public Builder hashCodeValue(Long hashCodeValue) {
            this.hashCodeValue = hashCodeValue;
            return this;
        }

        /** The {@code toString}. */
        public Builder toStringValue(@Nullable String toStringValue) {
            this.toStringValue = toStringValue;
            return this;
        }

        /** The {@code equals}. */
        public Builder equalsValue(Boolean equalsValue) {
            this.equalsValue = equalsValue;
            return this;
        }

        /** The {@code notify}. */
        public Builder notifyValue(@Nullable String notifyValue) {
            this.notifyValue = notifyValue;
            return this;
        }

        /** The {@code notifyAll}. */
        public Builder notifyAllValue(@Nullable String notifyAllValue) {
            this.notifyAllValue = notifyAllValue;
            return this;
        }

        /** The {@code wait}. */
        public Builder waitValue(@Nullable String waitValue) {
            this.waitValue = waitValue;
            return this;
        }

        /** The {@code clone}. */
        public Builder cloneValue(@Nullable String cloneValue) {
            this.cloneValue = cloneValue;
            return this;
        }

        /** The {@code finalize}. */
        public Builder finalizeValue(@Nullable String finalizeValue) {
            this.finalizeValue = finalizeValue;
            return this;
        }

        /** The {@code other}. */
        public Builder other(@Nullable String other) {
            this.other = other;
            return this;
        }

        /** The {@code that}. */
        public Builder that(@Nullable String that) {
            this.that = that;
            return this;
        }

        /** The {@code in}. */
        public Builder in(@Nullable String in) {
            this.in = in;
            return this;
        }

        /** The {@code out}. */
        public Builder out(@Nullable String out) {
            this.out = out;
            return this;
        }

        /** The {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The {@code value}. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** The {@code from}. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** The {@code extras}. */
        public Builder extras(@Nullable String extras) {
            this.extras = extras;
            return this;
        }

        /** The {@code required}. */
        public Builder required(String required) {
            this.required = required;
            return this;
        }

        /** The {@code array}. */
        public Builder array(@Nullable List<String> array) {
            this.array = Copies.of(array);
            return this;
        }

        /** The {@code nullable}. */
        public Builder nullable(@Nullable String nullable) {
            this.nullable = nullable;
            nullable("nullable", nullable);
            return this;
        }

        /** The {@code build}. */
        public Builder build(@Nullable String build) {
            this.build = build;
            return this;
        }

        /** The {@code self}. */
        public Builder self(@Nullable String self) {
            this.self = self;
            return this;
        }

        /** The {@code typeName}. */
        public Builder typeName(@Nullable String typeName) {
            this.typeName = typeName;
            return this;
        }

        /** The {@code additionalProperties}. */
        public Builder additionalPropertiesValue(@Nullable String additionalPropertiesValue) {
            this.additionalPropertiesValue = additionalPropertiesValue;
            return this;
        }

        /** The {@code additionalProperty}. */
        public Builder additionalProperty(@Nullable String additionalProperty) {
            this.additionalProperty = additionalProperty;
            return this;
        }

        /** The {@code namesAndValues}. */
        public Builder namesAndValuesValue(@Nullable String namesAndValuesValue) {
            this.namesAndValuesValue = namesAndValuesValue;
            return this;
        }

        /** The {@code codec}. */
        public Builder codec(@Nullable String codec) {
            this.codec = codec;
            return this;
        }

        /** The {@code CODEC}. */
        public Builder codecUppercase(@Nullable String codecUppercase) {
            this.codecUppercase = codecUppercase;
            return this;
        }

        /** The {@code reader}. */
        public Builder reader(@Nullable String reader) {
            this.reader = reader;
            return this;
        }

        /** The {@code writer}. */
        public Builder writer(@Nullable String writer) {
            this.writer = writer;
            return this;
        }

        /** The {@code json}. */
        public Builder json(@Nullable String json) {
            this.json = json;
            return this;
        }

        /** The {@code settle}. */
        public Builder settle(@Nullable String settle) {
            this.settle = settle;
            return this;
        }

        /** The {@code secret}. */
        public Builder secret(@Nullable String secret) {
            this.secret = secret;
            return this;
        }

        /** The {@code finish}. */
        public Builder finish(@Nullable String finish) {
            this.finish = finish;
            return this;
        }

        /** The {@code read}. */
        public Builder read(@Nullable String read) {
            this.read = read;
            return this;
        }

        /** The {@code write}. */
        public Builder write(@Nullable String write) {
            this.write = write;
            return this;
        }

        /** The {@code next}. */
        public Builder next(@Nullable String next) {
            this.next = next;
            return this;
        }

        /** The {@code model}. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** {@return the finished object; fails with {@link IllegalStateException} if a required property is missing} */
        public Methods build() {
            return checked(new Methods(this), "getClass", "hashCode", "equals", "value", "required");
        }

        @Override
        protected Methods decode(ObjectReader in) throws IOException {
            Builder builder = new Builder();
            for (String name; (name = in.next()) != null; ) {
                switch (name) {
                    case "getClass" -> builder.getClassValue = in.string();
                    case "hashCode" -> builder.hashCodeValue = in.int64();
                    case "toString" -> builder.toStringValue = in.string();
                    case "equals" -> builder.equalsValue = in.bool();
                    case "notify" -> builder.notifyValue = in.string();
                    case "notifyAll" -> builder.notifyAllValue = in.string();
                    case "wait" -> builder.waitValue = in.string();
                    case "clone" -> builder.cloneValue = in.string();
                    case "finalize" -> builder.finalizeValue = in.string();
                    case "other" -> builder.other = in.string();
                    case "that" -> builder.that = in.string();
                    case "in" -> builder.in = in.string();
                    case "out" -> builder.out = in.string();
                    case "name" -> builder.name = in.string();
                    case "value" -> builder.value = in.string();
                    case "from" -> builder.from = in.string();
                    case "extras" -> builder.extras = in.string();
                    case "required" -> builder.required = in.string();
                    case "array" -> builder.array = in.list(JsonCodecs.STRING);
                    case "nullable" -> builder.nullable = in.string();
                    case "build" -> builder.build = in.string();
                    case "self" -> builder.self = in.string();
                    case "typeName" -> builder.typeName = in.string();
                    case "additionalProperties" -> builder.additionalPropertiesValue = in.string();
                    case "additionalProperty" -> builder.additionalProperty = in.string();
                    case "namesAndValues" -> builder.namesAndValuesValue = in.string();
                    case "codec" -> builder.codec = in.string();
                    case "CODEC" -> builder.codecUppercase = in.string();
                    case "reader" -> builder.reader = in.string();
                    case "writer" -> builder.writer = in.string();
                    case "json" -> builder.json = in.string();
                    case "settle" -> builder.settle = in.string();
                    case "secret" -> builder.secret = in.string();
                    case "finish" -> builder.finish = in.string();
                    case "read" -> builder.read = in.string();
                    case "write" -> builder.write = in.string();
                    case "next" -> builder.next = in.string();
                    case "model" -> builder.model = in.string();
                    default -> in.keep();
                }
            }
            return new Methods(in.finish(builder));
        }
    }
}
