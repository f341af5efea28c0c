package org.tonghu.etl.command;

import java.math.BigDecimal;

/** Numbers as the command line prints them. */
final class Numbers {
    private Numbers() {}

    /** Without zeros that say nothing, and never with an exponent. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
