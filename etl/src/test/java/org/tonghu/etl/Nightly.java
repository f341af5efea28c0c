package org.tonghu.etl;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs at night only, with {@code -Pnightly} or {@code -Dtonghu.nightly=true}: see docs/hard-files.md. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@EnabledIfSystemProperty(named = Nightly.PROPERTY, matches = "true")
public @interface Nightly {
    String PROPERTY = "tonghu.nightly";
}
