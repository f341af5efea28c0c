package org.tonghu.etl.command;

import org.tonghu.warehouse.division.DivisionLevel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --level}. */
final class LevelConverter implements ITypeConverter<DivisionLevel> {
    @Override
    public DivisionLevel convert(String word) {
        return DivisionLevel.find(word)
                .orElseThrow(() -> new TypeConversionException(
                        "没有这一层级 unknown level: " + word + "，可用 use province, prefecture, county, township, village"));
    }
}
