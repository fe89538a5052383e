/** What the generated client promises, tried over the loopback interface. */
@org.jspecify.annotations.NullMarked
package com.example.client;
