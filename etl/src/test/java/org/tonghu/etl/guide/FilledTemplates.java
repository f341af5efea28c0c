package org.tonghu.etl.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;

/** The templates of all datasets, each with one good row of invented content typed in; every column has a value. */
public final class FilledTemplates {
    private static final String DIRECTOR = "990001198005050026";
    private static final String CHILD = "990001201203050013";
    private static final String CODE = "52990000000100001U";
    private static final List<String> ROWS = List.of(
            "institutions|甲县未保中心|" + CODE
                    + "|未成年人救助保护机构|350926|县级|是|否|养、教|2019-05-01|2020-11-01|2019-12-01|30|4|2020-01-01|否",
            "workers|" + DIRECTOR
                    + "|某某|女|儿童主任|350926101204|村(居)委会委员|专职|2019-03-01|2020-12-01|13900000000|2019-03-05|2020-12-01|否",
            "children|" + CHILD + "|某某|困境儿童|350926101204|一般|高|是|小学|是|2019-06-01|2020-12-31|2020-12-01|否",
            "visits|0001|" + CHILD + "|" + DIRECTOR + "|2020-12-05|入户|无|否|2020-12-06|2020-12-05 18:30|否",
            "trainings|0001|轮训一期|县级|350926|集中|2020-06-01|2020-06-02|8.5|主任职责、家庭走访|" + DIRECTOR + "|是|合格|否",
            "funds|0001234567890123456|2020|350926|福彩公益金|儿童关爱服务|10|8.25|7.5|2020-06-30|否",
            "contracts|0001|2020|350926|" + CODE + "|走访核查|12.5|否|2020-01-01|2022-12-31|120|否",
            "organizations|" + CODE + "|某社工机构|社会工作服务机构|350926|2018-01-01|2020-12-01|政府委托、项目合作|是|3|1|2|120.5|否",
            "cases|0001|接收救助|" + CHILD + "|350926|2020-05-01|2021-12-31|2020-06-01|县民政局|流浪乞讨|否",
            "checks|0001|0001|2020-12-20|合格|否",
            "evidence|0001|2020|350926|A3|县民政局|机构批复|2020-03-01|制度|否");

    private FilledTemplates() {}

    /** Fills in the templates of a folder, into another one. */
    public static void write(Path empty, Path filled) throws IOException {
        for (String row : ROWS) {
            List<String> texts = List.of(row.split("\\|"));
            DatasetSpec spec = Contract.bundled().dataset(texts.getFirst());
            Map<String, String> byHeader = new TreeMap<>();
            for (int i = 0; i < spec.columns().size(); i++) {
                byHeader.put(spec.columns().get(i).header(), texts.get(i + 1));
            }
            String name = spec.title().zh() + ".xlsx";
            FilledTemplate.write(empty.resolve(name), filled.resolve(name), spec.columns(), byHeader);
        }
    }
}
