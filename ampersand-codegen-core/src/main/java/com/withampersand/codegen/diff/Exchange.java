package com.withampersand.codegen.diff;

import com.withampersand.codegen.model.AliasType;
import com.withampersand.codegen.model.Api;
import com.withampersand.codegen.model.Comforts.Webhooks;
import com.withampersand.codegen.model.ObjectType;
import com.withampersand.codegen.model.Operation;
import com.withampersand.codegen.model.Place;
import com.withampersand.codegen.model.TypeDef;
import com.withampersand.codegen.model.TypeRef;
import com.withampersand.codegen.model.UnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which types are sent to servers and which come from them; a type that no operation uses may do both. */
final class Exchange {

    private final Map<Place, TypeDef> types = new HashMap<>();
    private final Set<Place> sent = new HashSet<>();
    private final Set<Place> received = new HashSet<>();

    Exchange(Api api) {
        api.types().forEach(type -> types.put(type.place(), type));
        for (Operation operation : api.operations()) {
            operation.parameters().forEach(parameter -> reach(parameter.type(), sent));
            operation.variants().forEach(variant -> {
                Operation.Body body = variant.body();
                if (body != null) {
                    reach(body.type(), sent);
                }
                variant.result().types().forEach(type -> reach(type, received));
            });
            operation.errors().values().forEach(type -> reach(type, received));
        }
        Webhooks webhooks = api.comforts().webhooks();
        if (webhooks != null) {
            reach(new TypeRef.Named(webhooks.event()), received);
        }
    }

    boolean isSent(Place type) {
        return sent.contains(type) || !received.contains(type);
    }

    boolean isReceived(Place type) {
        return received.contains(type) || !sent.contains(type);
    }

    private void reach(TypeRef ref, Set<Place> into) {
        if (ref instanceof TypeRef.ListOf list) {
            reach(list.element(), into);
        } else if (ref instanceof TypeRef.MapOf map) {
            reach(map.value(), into);
        } else if (ref instanceof TypeRef.Named named && into.add(named.place())) {
            TypeDef type = types.get(named.place());
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> reach(property.type(), into));
            } else if (type instanceof UnionType union) {
                union.variants().forEach(variant -> reach(variant.type(), into));
            } else if (type instanceof AliasType alias) {
                reach(alias.target(), into);
            }
        }
    }
}
