package org.tonghu.etl.sample;

/** Categories of children with the published head count that the sample comes near, and their flow. */
enum Category {
    LEFT_BEHIND("农村留守儿童", 48_704, 16, 0.0110, "高:5 中:30 低:65"),
    IN_DIFFICULTY("困境儿童", 27_679, 18, 0.0060, "高:10 中:40 低:50"),
    UNATTENDED("事实无人抚养儿童", 7_392, 18, 0.0050, "高:20 中:55 低:25"),
    ORPHAN("孤儿", 870, 18, 0.0050, "高:10 中:60 低:30"),
    SCATTERED_ORPHAN("散居孤儿", 2_440, 18, 0.0050, "高:15 中:60 低:25"),
    MIGRANT("流动儿童", 1_900, 16, 0.0140, "高:2 中:18 低:80");

    private final String word;
    private final int published;
    private final int untilAge;
    private final double leaving;
    private final String risks;

    Category(String word, int published, int untilAge, double leaving, String risks) {
        this.word = word;
        this.published = published;
        this.untilAge = untilAge;
        this.leaving = leaving;
        this.risks = risks;
    }

    String word() {
        return word;
    }

    /** Children on the register in the autumn of 2019. */
    int published() {
        return published;
    }

    /** The birthday on which a child leaves the register. */
    int untilAge() {
        return untilAge;
    }

    /** Share that leaves each month before that birthday. */
    double leaving() {
        return leaving;
    }

    /** Weights of the risk classes, as {@link Mix} reads them. */
    String risks() {
        return risks;
    }

    /** How much of this category lives in a county, against its villages. */
    double weight(County county) {
        boolean city = county.prefecture().equals("厦门市");
        boolean district = county.isDistrict();
        return switch (this) {
            case LEFT_BEHIND -> city ? 0.06 : district ? 0.45 : 1.2;
            case MIGRANT -> city ? 5 : district ? 2 : 0.3;
            case IN_DIFFICULTY, UNATTENDED, ORPHAN, SCATTERED_ORPHAN -> city ? 0.4 : district ? 0.75 : 1.1;
        };
    }
}
