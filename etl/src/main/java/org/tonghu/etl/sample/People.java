package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Invents the persons of one office: names from two lists, identity numbers of the reserved range. */
final class People {
    private static final Mix SURNAMES = Mix.of("陈:12 林:11 黄:6 张:6 吴:5 李:5 郑:4 王:4 刘:3 苏:2 叶:2 杨:2 谢:2 许:2 蔡:2 江:1 "
            + "郭:1 曾:1 罗:1 赖:1 邱:1 廖:1 钟:1 雷:1 蓝:1 游:1 卢:1 施:1 庄:1 余:1 范:1 魏:1 洪:1 欧阳:1");
    private static final List<String> WOMEN =
            List.of("秀", "丽", "美", "玉", "雪", "燕", "芳", "梅", "兰", "珍", "慧", "婷", "琴", "英", "萍", "娟");
    private static final List<String> MEN =
            List.of("志", "建", "国", "文", "明", "伟", "强", "辉", "华", "平", "军", "斌", "鑫", "海", "勇", "杰");
    private static final List<String> CHILDREN =
            List.of("子", "雨", "梓", "佳", "欣", "宇", "浩", "思", "晨", "晓", "睿", "涵", "轩", "怡", "乐", "安");

    private final Chance chance;
    private final IdentityNumbers numbers;

    People(int office, Chance chance) {
        this.chance = chance;
        this.numbers = new IdentityNumbers(office);
    }

    Person adult(boolean woman) {
        LocalDate born = chance.day(LocalDate.of(1962, 1, 1), LocalDate.of(1996, 12, 31));
        return new Person(numbers.issue(born, woman), name(woman ? WOMEN : MEN), woman, born);
    }

    Person child(LocalDate born) {
        boolean girl = chance.yes(0.46);
        return new Person(numbers.issue(born, girl), name(CHILDREN), girl, born);
    }

    /** A number that no operator has given out. */
    String mobile() {
        return "143" + String.format(Locale.ROOT, "%08d", chance.below(100_000_000));
    }

    private String name(List<String> given) {
        String surname = SURNAMES.pick(chance);
        return surname + chance.pick(given) + (chance.yes(0.72) ? chance.pick(given) : "");
    }
}
