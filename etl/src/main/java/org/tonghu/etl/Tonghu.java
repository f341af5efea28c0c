package org.tonghu.etl;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.etl.benchmark.BenchmarkCommand;
import org.tonghu.etl.command.ContractCommand;
import org.tonghu.etl.command.EditionsCommand;
import org.tonghu.etl.command.ExpireCommand;
import org.tonghu.etl.command.Failure;
import org.tonghu.etl.command.GenerateCommand;
import org.tonghu.etl.command.IndicatorsCommand;
import org.tonghu.etl.command.LoadCommand;
import org.tonghu.etl.command.QuarantineCommand;
import org.tonghu.etl.command.RekeyCommand;
import org.tonghu.etl.command.RollbackCommand;
import org.tonghu.etl.command.ScoresCommand;
import org.tonghu.etl.command.SignalsCommand;
import org.tonghu.etl.command.TemplateCommand;
import org.tonghu.etl.command.WithdrawCommand;
import org.tonghu.etl.load.WrongUsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: see cli.md. Errors are one sentence that says what to do; stack traces go to the log. */
@Command(
        name = "tonghu",
        description = "童护：农村留守儿童和困境儿童关爱服务体系督导与报送仓库。Supervision and reporting warehouse.",
        mixinStandardHelpOptions = true,
        version = "tonghu 0.1.0",
        subcommands = {
            LoadCommand.class,
            GenerateCommand.class,
            TemplateCommand.class,
            ContractCommand.class,
            IndicatorsCommand.class,
            SignalsCommand.class,
            ScoresCommand.class,
            QuarantineCommand.class,
            EditionsCommand.class,
            RollbackCommand.class,
            WithdrawCommand.class,
            BenchmarkCommand.class,
            ExpireCommand.class,
            RekeyCommand.class
        })
public final class Tonghu implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Tonghu.class);

    private Tonghu() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command; its exit code. */
    static int run(String... args) {
        return new CommandLine(new Tonghu())
                .setExecutionExceptionHandler(Tonghu::fail)
                .setParameterExceptionHandler(Tonghu::wrongUsage)
                .execute(args);
    }

    /** Wrong values of options are wrong usage; everything else has failed, with nothing published. */
    private static int fail(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
        LOG.error("{} failed", String.join(" ", parsed.originalArgs()), error);
        command.getErr().println("错误 error: " + Failure.sentence(error));
        return error instanceof WrongUsageException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    private static int wrongUsage(ParameterException error, String[] args) {
        error.getCommandLine().getErr().println("错误 error: " + error.getMessage());
        error.getCommandLine()
                .getErr()
                .println("用法 usage: ./tonghu " + error.getCommandLine().getCommandName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
