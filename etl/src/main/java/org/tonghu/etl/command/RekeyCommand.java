package org.tonghu.etl.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.load.Rekeying;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.edition.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./tonghu rekey}: where a key may have leaked, or as a habit. */
@Command(
        name = "rekey",
        description =
                "更换假名密钥：数字不变，发布一个新版次。Changes the key of the pseudonyms; the figures stay, a new edition is published.",
        mixinStandardHelpOptions = true)
public final class RekeyCommand implements Callable<Integer> {
    @Mixin
    private WriterOptions writer = new WriterOptions();

    @Mixin
    private KeyOption key = new KeyOption();

    @Option(
            names = "--new-key-file",
            required = true,
            description = "新密钥文件，不存在时生成 file of the new key, made when it is not there")
    private Path newKeyFile = Path.of("new.key");

    @Override
    public Integer call() {
        Manifest manifest = writer.write(
                "rekey",
                Rekeying.STEPS,
                run -> new Rekeying(run.spark(), writer.warehouse(), run.progress())
                        .run(key.source(), new KeyFile(newKeyFile)));
        System.out.println(Message.of("rekey.done", manifest.edition(), newKeyFile, writer.warehouse())
                .both());
        return 0;
    }
}
