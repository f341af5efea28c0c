package org.tonghu.etl.sample;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The tables that offices send, with the headers of the contract; {@code !} marks a required value. */
@SuppressWarnings("ImmutableEnumChecker") // both lists are immutable copies
enum SampleTable {
    INSTITUTIONS("机构名册", "机构名称! 统一社会信用代码 机构类型! 区划代码! 级别! 未保科室 区域性 功能 启用日期! 撤销日期 转型完成日期 床位数 在院孤弃儿童数 孤儿移交日期"),
    WORKERS("儿童工作队伍名册", "身份证号! 姓名! 性别! 岗位! 区划代码! 身份类别! 专兼职 任职日期! 离任日期 手机号 录入日期! 最近确认日期!"),
    CHILDREN("儿童名册", "身份证号! 姓名! 儿童类别! 区划代码! 监护状况 风险等级! 户口登记 就学状况 委托照护协议 建档日期! 退出日期 最近更新日期! 作废"),
    VISITS("走访记录", "走访编号! 儿童身份证号! 走访人身份证号! 走访日期! 走访方式! 发现问题 强制报告 处置日期 录入时间! 作废"),
    TRAININGS("培训记录", "培训编号! 培训名称! 组织层级! 主办单位区划代码! 培训方式! 开始日期! 结束日期! 学时! 内容主题! 学员身份证号! 出勤! 考核结果!"),
    FUNDS("资金台账", "凭证号! 年度! 区划代码! 资金来源! 支出方向! 预算金额(万元)! 下达金额(万元)! 支出金额(万元)! 记账日期!"),
    CONTRACTS("购买服务合同", "合同编号! 年度! 区划代码! 供应方统一社会信用代码! 服务项目! 合同金额(万元)! 具备心理健康辅导能力! 开始日期! 结束日期! 服务儿童数"),
    ORGANIZATIONS("社会组织名册", "统一社会信用代码! 名称! 类别! 区划代码! 登记日期! 注销日期 培育方式 孵化 社会工作者数 法律工作者数 心理咨询工作者数 志愿服务时长(小时)"),
    CASES("个案", "个案编号! 类型! 儿童身份证号 区划代码! 发生日期! 办结期限 办结日期 责任部门 人群"),
    CHECKS("质量抽查", "抽查编号! 走访编号! 抽查日期! 结果!"),
    EVIDENCE("佐证材料", "佐证编号! 年度! 考核单位区划代码! 考核项! 责任部门 名称! 形成日期! 类型!");

    private final String title;
    private final List<String> columns;
    private final List<String> required;

    SampleTable(String title, String columns) {
        this.title = title;
        List<String> marked = Pattern.compile(" ").splitAsStream(columns).toList();
        this.columns = marked.stream().map(c -> c.replace("!", "")).toList();
        this.required = marked.stream()
                .filter(c -> c.endsWith("!"))
                .map(c -> c.replace("!", ""))
                .toList();
    }

    /** What offices call the table, e.g. 走访记录. */
    String title() {
        return title;
    }

    /** The dataset's name in the load report, e.g. {@code visits}. */
    String dataset() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> columns() {
        return columns;
    }

    List<String> required() {
        return required;
    }

    /** A row in the order of {@link #columns()}; an empty text is an empty cell. */
    Row row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "Cannot make row of " + title + ": " + cells.length + " cells, expected " + columns.size());
        }
        return new Row(this, List.of(cells), false);
    }
}
