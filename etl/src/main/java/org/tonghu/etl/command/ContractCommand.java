package org.tonghu.etl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tonghu.etl.guide.ContractPage;
import org.tonghu.warehouse.edition.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./tonghu contract}. */
@Command(
        name = "contract",
        description = "生成《数据报送规范》。The page of the contract with the offices, in Chinese and English.",
        mixinStandardHelpOptions = true)
public final class ContractCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, description = "输出目录，通常是 docs folder, usually docs")
    private Path out = Path.of("docs");

    @Override
    public Integer call() throws IOException {
        Folders.make(out);
        for (ContractPage page : ContractPage.all()) {
            page.writeTo(out);
            System.out.println(out.resolve(page.file()));
        }
        return 0;
    }
}
