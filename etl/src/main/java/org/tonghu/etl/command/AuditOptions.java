package org.tonghu.etl.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.etl.load.WrongUsageException;
import org.tonghu.etl.publish.audit.AuditSettings;
import org.tonghu.etl.publish.audit.Releases;
import org.tonghu.warehouse.edition.Release;
import picocli.CommandLine.Option;

/** Lets a named steward release what checks found, for every command that publishes an edition. */
final class AuditOptions {
    @Option(
            names = "--accept",
            paramLabel = "CHECK",
            description = "放行一项有疑点的核验，可多次 release the findings of a check, may be repeated")
    private List<String> accept = new ArrayList<>();

    @Option(names = "--because", paramLabel = "REASON", description = "放行的理由 why they are released")
    private String because = "";

    @Option(names = "--by", paramLabel = "NAME", description = "放行人，默认当前用户 who releases them, by default the user")
    private String by = System.getProperty("user.name", "");

    /** What is released; throws when it or the office's settings are not such as there may be, before any work is done. */
    List<Release> releases(Path warehouse) {
        if (accept.isEmpty() != because.isBlank()) {
            throw new WrongUsageException("放行须同时给出核验和理由 name both: --accept CHECK --because REASON");
        }
        if (by.isBlank() || by.equals("?")) {
            throw new WrongUsageException("不知道放行人是谁 who releases it is not known；请给出 name them: --by NAME");
        }
        try {
            AuditSettings.in(warehouse);
            return Releases.of(accept, because, by);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }
}
