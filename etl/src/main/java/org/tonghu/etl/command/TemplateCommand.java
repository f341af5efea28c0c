package org.tonghu.etl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tonghu.etl.guide.Templates;
import org.tonghu.warehouse.edition.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./tonghu template}. */
@Command(
        name = "template",
        description = "生成供各单位填报的空白表，每种报表一个 XLSX。Empty workbooks for offices to fill in, one a dataset.",
        mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            required = true,
            description = "输出目录，其中同名的空白表会被替换 folder; templates that lie there are replaced")
    private Path out = Path.of("templates");

    @Override
    public Integer call() throws IOException {
        Folders.make(out);
        List<Path> files = Templates.write(out);
        files.forEach(file -> System.out.println(file));
        return 0;
    }
}
