package com.withampersand.codegen.naming;

import com.withampersand.codegen.model.Api;

/**
 * An API and the names of everything in it.
 *
 * @param api the API
 * @param names the names
 */
public record NamedApi(Api api, Names names) {}
