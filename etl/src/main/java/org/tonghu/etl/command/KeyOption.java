package org.tonghu.etl.command;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.conform.KeyFile;
import org.tonghu.etl.conform.KeySource;
import picocli.CommandLine.Option;

/** The option that names the key of the pseudonyms, for every command that needs it; else the environment says where it is. */
final class KeyOption {
    @Option(
            names = "--key-file",
            description = "假名密钥文件，不得在仓库内 file of the key of the pseudonyms, outside the warehouse;"
                    + " 否则 else TONGHU_KEY, TONGHU_KEY_FILE, ~/.config/tonghu/pseudonym.key")
    private @Nullable Path keyFile;

    KeySource source() {
        return keyFile == null ? in(System.getenv()) : new KeySource.InFile(new KeyFile(keyFile));
    }

    static KeySource in(Map<String, String> environment) {
        String given = environment.get("TONGHU_KEY");
        String file = environment.get("TONGHU_KEY_FILE");
        if (given != null) {
            return new KeySource.Given(given);
        }
        Path usual = Path.of(System.getProperty("user.home"), ".config", "tonghu", "pseudonym.key");
        return new KeySource.InFile(new KeyFile(file == null ? usual : Path.of(file)));
    }
}
