package com.withampersand.codegen.runtime;

/**
 * What all calls of one client to one server share. Immutable. Methods named after those of HTTP begin a request, whose
 * path has the names of parameters in braces.
 */
public final class ApiHttp {
    final ApiSettings settings;
    final String baseUrl;
    final String shownBaseUrl;

    /** Takes the settings over. */
    ApiHttp(ApiSettings settings, String baseUrl) {
        this(settings, baseUrl, baseUrl);
    }

    private ApiHttp(ApiSettings settings, String baseUrl, String shownBaseUrl) {
        this.settings = settings;
        this.baseUrl = baseUrl;
        this.shownBaseUrl = shownBaseUrl;
    }

    /** A URL that is a secret itself. */
    static ApiHttp secret(ApiSettings settings, String url) {
        return new ApiHttp(settings, url, Redaction.HIDDEN);
    }

    /** {@return a request to complete, of any HTTP method} */
    public ApiRequest request(String method, String pathTemplate) {
        return new ApiRequest(this, method, pathTemplate);
    }

    public ApiRequest get(String pathTemplate) {
        return request("GET", pathTemplate);
    }

    public ApiRequest put(String pathTemplate) {
        return request("PUT", pathTemplate);
    }

    public ApiRequest post(String pathTemplate) {
        return request("POST", pathTemplate);
    }

    public ApiRequest delete(String pathTemplate) {
        return request("DELETE", pathTemplate);
    }

    public ApiRequest patch(String pathTemplate) {
        return request("PATCH", pathTemplate);
    }
}
