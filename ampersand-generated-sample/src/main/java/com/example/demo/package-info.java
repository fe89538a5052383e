/** A small program that makes calls with the generated client. Start at {@link com.example.demo.Demo}. */
@org.jspecify.annotations.NullMarked
package com.example.demo;
