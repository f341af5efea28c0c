package org.tonghu.etl.contract;

/** A name in Chinese and English. */
public record Title(String zh, String en) {}
