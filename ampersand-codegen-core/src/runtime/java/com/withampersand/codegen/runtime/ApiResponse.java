package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A decoded answer.
 *
 * @param <T> the type of the body
 * @param statusCode the HTTP status
 * @param headers the HTTP headers
 * @param body the decoded body
 */
public record ApiResponse<T extends @Nullable Object>(int statusCode, HttpHeaders headers, T body) {}
