package com.withampersand.codegen.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks generated code. Kept in the class file, unlike {@code javax.annotation.processing.Generated}, so that
 * coverage and static analysis tools leave it alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** {@return the generator} */
    String value();
}
