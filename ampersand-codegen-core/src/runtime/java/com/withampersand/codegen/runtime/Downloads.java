package com.withampersand.codegen.runtime;

import java.util.List;
import java.util.function.Function;

/** Fetches the lists that a message has a link to instead. No credential is sent: the link itself opens the door. */
public final class Downloads {
    private final ApiSettings settings;

    /** Takes what sends the requests, how long one may take and how it is tried again from the settings. */
    public Downloads(ApiSettings settings) {
        this.settings = settings;
    }

    /**
     * {@return the list behind a link: JSON that is the list, or such a message as the link is from with the list in it}
     * @throws ClientException if no answer came, or an error such as that of an expired link, or an unreadable one
     * @throws IllegalArgumentException if the link begins with neither {@code https://} nor {@code http://}
     */
    public <T, M> List<T> list(String link, JsonCodec<T> item, JsonCodec<M> message, Function<M, List<T>> list) {
        if (!link.matches("(?is)https?://.*")) {
            throw new IllegalArgumentException("A link to download from begins with https:// or http://");
        }
        // A link is no base URL, but as the whole URL it stays out of the name of the call, and so of every message.
        byte[] body = ApiHttp.secret(settings, link).get("").returnsBytes().execute();
        for (byte first : body) {
            if (first == '{') {
                return list.apply(Json.read(body, message));
            } else if (first == '[') {
                break;
            }
        }
        return Json.read(body, JsonCodecs.list(item));
    }
}
