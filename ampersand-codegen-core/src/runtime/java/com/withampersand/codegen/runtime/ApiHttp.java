package com.withampersand.codegen.runtime;

/** What all calls of one client to one server share. Immutable. */
public final class ApiHttp {

    final ApiSettings settings;
    final String baseUrl;

    /** Takes the settings over. */
    ApiHttp(ApiSettings settings, String baseUrl) {
        this.settings = settings;
        this.baseUrl = baseUrl;
    }

    /**
     * {@return a request to complete}
     * @param method the HTTP method
     * @param pathTemplate the path, with names of parameters in braces
     */
    public ApiRequest request(String method, String pathTemplate) {
        return new ApiRequest(this, method, pathTemplate);
    }

    /** {@return a GET to complete; see {@link #request}} */
    public ApiRequest get(String pathTemplate) {
        return request("GET", pathTemplate);
    }

    /** {@return a PUT to complete; see {@link #request}} */
    public ApiRequest put(String pathTemplate) {
        return request("PUT", pathTemplate);
    }

    /** {@return a POST to complete; see {@link #request}} */
    public ApiRequest post(String pathTemplate) {
        return request("POST", pathTemplate);
    }

    /** {@return a DELETE to complete; see {@link #request}} */
    public ApiRequest delete(String pathTemplate) {
        return request("DELETE", pathTemplate);
    }

    /** {@return a PATCH to complete; see {@link #request}} */
    public ApiRequest patch(String pathTemplate) {
        return request("PATCH", pathTemplate);
    }

    /** {@return a HEAD to complete; see {@link #request}} */
    public ApiRequest head(String pathTemplate) {
        return request("HEAD", pathTemplate);
    }

    /** {@return an OPTIONS to complete; see {@link #request}} */
    public ApiRequest options(String pathTemplate) {
        return request("OPTIONS", pathTemplate);
    }

    /** {@return a TRACE to complete; see {@link #request}} */
    public ApiRequest trace(String pathTemplate) {
        return request("TRACE", pathTemplate);
    }
}
