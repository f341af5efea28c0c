package org.tonghu.etl.sample;

/** The posts on the worker roster. */
enum Role {
    DIRECTOR("儿童主任"),
    SUPERVISOR("儿童督导员"),
    OFFICIAL("民政干部");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
