package com.withampersand.codegen.model;

import com.withampersand.codegen.document.Document;
import com.withampersand.codegen.document.Node;
import com.withampersand.codegen.document.ObjectNode;
import com.withampersand.codegen.model.Comforts.Awaiting;
import com.withampersand.codegen.model.Comforts.Tokens;
import com.withampersand.codegen.model.Comforts.UpdateMask;
import com.withampersand.codegen.model.Comforts.Upload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what extensions ask for beside operations and types. */
final class ComfortReader {

    private static final String MASK_REMEDY =
            "Write it as x-update-mask: {property: updateMask, resource: thing, paths: [name, labels.*]}.";
    private static final String AWAIT_REMEDY = "Write it as x-await: {property: status, pending: [running]}.";
    private static final String UPLOAD_REMEDY = "Write it as x-upload: {url: uploadUrl, md5: md5}.";
    private static final String JWT_REMEDY = "Write it as x-jwt: {claims: [sub], maxSeconds: 600}.";

    /** As many as {@code Map.of} takes. */
    private static final int MAX_CLAIMS = 10;

    private final Source source;
    private final TypeGraph types;
    private final PassthroughReader passthroughs;
    private final Map<Place, Operation> operations = new HashMap<>();

    ComfortReader(Source source, List<TypeDef> types, List<Operation> operations, PassthroughReader passthroughs) {
        this.source = source;
        this.passthroughs = passthroughs;
        this.types = new TypeGraph(types);
        operations.forEach(operation -> this.operations.put(operation.place(), operation));
    }

    /** {@return all of it}; the calls, components and documents are those that operations and types were read from. */
    Comforts read(List<Call> calls, List<Node> components, List<Document> roots) {
        List<UpdateMask> masks = new ArrayList<>();
        List<Awaiting> awaitings = new ArrayList<>();
        List<Upload> uploads = new ArrayList<>();
        for (Call call : calls) {
            Operation operation = operations.get(call.place());
            if (operation == null) { // Complained of already.
                source.noteExtension(call.node(), "x-update-mask");
                source.noteExtension(call.node(), "x-await");
                source.noteExtension(call.node(), "x-upload");
            } else {
                mask(call, operation, masks);
                await(call, operation, awaitings);
                upload(call, operation, uploads);
            }
        }
        Comforts comforts = new Comforts(
                masks,
                awaitings,
                uploads,
                new WebhooksReader(source, types).read(components),
                tokens(roots),
                passthroughs.read(roots));
        roots.forEach(root -> new MisplacedExtensions(source).check(root.root()));
        return comforts;
    }

    private void mask(Call call, Operation operation, List<UpdateMask> into) {
        Extension said = Extension.of(
                source, call.node(), "x-update-mask", List.of("property", "resource", "paths"), MASK_REMEDY);
        Operation.Body content = operation.body();
        ObjectType body = content == null ? null : types.object(content.type());
        if (said == null) {
            return;
        }
        if (content == null || body == null || !content.required()) {
            said.error("property", "An update mask is in a body that is needed, and an object");
            return;
        }
        String property = said.text("property");
        String resource = said.text("resource");
        Property mask = TypeGraph.property(body, property);
        Property values = TypeGraph.property(body, resource);
        List<String> paths = new ArrayList<>(said.texts("paths"));
        if (mask == null || !(mask.type() instanceof TypeRef.ListOf list)) {
            said.error("property", "The body has no list " + property);
            return;
        }
        if (values == null || types.object(values.type()) == null) {
            said.error("resource", "The body has no object " + resource);
            return;
        }
        if (paths.isEmpty() && types.def(list.element()) instanceof EnumType known) {
            known.values().forEach(value -> paths.add(value.text()));
        }
        if (paths.isEmpty()) {
            said.error("paths", "Nothing says which paths can be in the mask");
            return;
        }
        for (String path : paths) {
            String wrong = types.unknownStep(values.type(), List.of(path.split("\\.", -1)));
            if (!wrong.isEmpty()) {
                said.error("paths", "The path " + path + " leads nowhere: there is no " + wrong);
            }
        }
        UpdateMask update = new UpdateMask(operation.place(), body.place(), property, resource, paths);
        for (UpdateMask other : into) {
            if (other.body().equals(update.body()) && !other.paths().equals(paths)) {
                said.error("paths", "Another operation with the same body has other paths");
                return;
            }
        }
        into.add(update);
    }

    private void await(Call call, Operation operation, List<Awaiting> into) {
        Extension said = Extension.of(source, call.node(), "x-await", List.of("property", "pending"), AWAIT_REMEDY);
        if (said == null) {
            return;
        }
        ObjectType result = operation.result().isStream()
                ? null
                : types.object(operation.result().type());
        String property = said.text("property");
        List<String> pending = said.texts("pending");
        if (result == null || TypeGraph.property(result, property) == null) {
            said.error("property", "The operation returns no object with the property " + property);
        } else if (!operation.method().equals("GET") || operation.sideEffects()) {
            said.error("property", "Only a GET without side effects can be called over and over");
        } else if (pending.isEmpty()) {
            said.error("pending", "Nothing says which values do not stay");
        } else {
            into.add(new Awaiting(operation.place(), property, pending));
        }
    }

    private void upload(Call call, Operation operation, List<Upload> into) {
        Extension said = Extension.of(source, call.node(), "x-upload", List.of("url", "md5"), UPLOAD_REMEDY);
        if (said == null) {
            return;
        }
        ObjectType result = operation.result().isStream()
                ? null
                : types.object(operation.result().type());
        String name = said.text("url");
        Property url = result == null ? null : TypeGraph.property(result, name);
        String md5 = said.has("md5") ? said.text("md5") : "";
        if (url == null || !isText(url.type()) || operation.pagination() != null) {
            said.error("url", "The operation returns no object with the text " + name);
        } else if (!md5.isEmpty() && operation.parameters().stream().noneMatch(parameter -> takes(parameter, md5))) {
            said.error("md5", "The operation has no optional text " + md5 + " in the query");
        } else {
            into.add(new Upload(operation.place(), name, md5));
        }
    }

    private static boolean takes(Operation.Parameter parameter, String name) {
        return parameter.name().equals(name)
                && parameter.in() == Operation.In.QUERY
                && !parameter.required()
                && parameter.type().equals(new TypeRef.Scalar(ScalarKind.STRING));
    }

    private static boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                && (scalar.kind() == ScalarKind.STRING || scalar.kind() == ScalarKind.URI);
    }

    /** The same scheme may be described in several documents. */
    private @Nullable Tokens tokens(List<Document> roots) {
        Set<Tokens> found = new HashSet<>();
        for (Document root : roots) {
            ObjectNode components = root.root().object("components");
            ObjectNode schemes = components == null ? null : components.object("securitySchemes");
            if (schemes != null) {
                for (String name : schemes.names()) {
                    ObjectNode scheme = schemes.object(name);
                    Extension said = scheme == null
                            ? null
                            : Extension.of(source, scheme, "x-jwt", List.of("claims", "maxSeconds"), JWT_REMEDY);
                    if (said != null && found.add(tokens(said)) && found.size() > 1) {
                        said.error("claims", "Another scheme has tokens with other claims");
                    }
                }
            }
        }
        return found.stream().findFirst().orElse(null);
    }

    private static Tokens tokens(Extension said) {
        String seconds = said.text("maxSeconds");
        boolean number = seconds.matches("[1-9][0-9]{0,8}");
        if (!number) {
            said.error("maxSeconds", "A token is valid for a whole number of seconds");
        }
        List<String> claims = said.texts("claims");
        if (claims.size() > MAX_CLAIMS) {
            said.error("claims", "A token has at most " + MAX_CLAIMS + " claims");
        }
        for (String claim : claims) {
            if (!claim.matches("[A-Za-z][A-Za-z0-9]*")) {
                said.error("claims", "The claim " + claim + " cannot be a parameter of Java");
            }
        }
        return new Tokens(claims, number ? Long.parseLong(seconds) : 1);
    }
}
