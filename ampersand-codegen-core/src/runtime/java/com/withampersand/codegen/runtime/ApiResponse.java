package com.withampersand.codegen.runtime;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The HTTP status and headers of an answer, and its decoded body. */
public record ApiResponse<T extends @Nullable Object>(int statusCode, HttpHeaders headers, T body) {}
