package org.tonghu.etl.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.OneSession;

class LocalFilesTest {
    @TempDir
    Path folder;

    private FileSystem files;

    @BeforeEach
    void openAsSparkDoes() throws IOException {
        files = FileSystem.getLocal(OneSession.spark().sparkContext().hadoopConfiguration());
    }

    @Test
    void filesAndFoldersGetThePermissionsThatAreAskedFor() throws IOException {
        files.mkdirs(hadoop("folder"), new FsPermission("750"));
        write("folder/file", new FsPermission("640"));
        assertThat(permissions("folder")).isEqualTo("rwxr-x---");
        assertThat(permissions("folder/file")).isEqualTo("rw-r-----");
        files.setPermission(hadoop("folder/file"), new FsPermission("604"));
        assertThat(permissions("folder/file")).isEqualTo("rw----r--");
    }

    @Test
    void filesAndFoldersOfSparkAreMadeWithoutAProcessForEach() throws IOException {
        Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            OneSession.spark().range(3).write().parquet(folder.resolve("rows").toString());
            recording.stop();
            recording.dump(events);
        }
        assertThat(commands(events)).noneMatch(command -> command.contains("chmod"));
        assertThat(OneSession.spark()
                        .read()
                        .parquet(folder.resolve("rows").toString())
                        .count())
                .isEqualTo(3);
    }

    private static List<String> commands(Path events) throws IOException {
        return RecordingFile.readAllEvents(events).stream()
                .map(event -> event.getString("command"))
                .toList();
    }

    private void write(String name, FsPermission permission) throws IOException {
        try (FSDataOutputStream out = FileSystem.create(files, hadoop(name), permission)) {
            out.write(1);
        }
    }

    private org.apache.hadoop.fs.Path hadoop(String name) {
        return new org.apache.hadoop.fs.Path(folder.resolve(name).toUri());
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
