package org.tonghu.etl.crash;

import java.io.IOException;
import java.nio.file.Path;
import org.tonghu.warehouse.edition.Folders;

/** A small disk for a folder, where the machine allows a mount. */
record Disk(Path folder, boolean mounted) implements AutoCloseable {

    static Disk mount(Path folder, long kilobytes) {
        Folders.make(folder);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        return new Disk(folder, mounted);
    }

    /** Makes room. */
    void grow() {
        if (mounted && !run("mount", "-o", "remount,size=1g", folder.toString())) {
            throw new IllegalStateException("Cannot make the disk larger: " + folder);
        }
    }

    /** What makes writes fail where there is no disk of its own: no file may be larger. */
    String limit(long kilobytes) {
        return mounted ? "" : "ulimit -f " + kilobytes + ";";
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    @Override
    public void close() {
        if (mounted && !run("umount", folder.toString())) {
            throw new IllegalStateException("Cannot unmount " + folder);
        }
    }
}
