package org.tonghu.etl.contract;

import java.util.List;

/** All datasets that offices may send, rosters before what refers to them. */
public final class Contract {
    private final List<DatasetSpec> datasets;

    private Contract(List<DatasetSpec> datasets) {
        this.datasets = datasets;
    }

    /** What {@code contract.yaml} declares: the datasets in their order, and the columns that each has. */
    record Common(List<String> datasets, List<Column> columns) {}

    /** The contract that comes with the product, read once. */
    public static Contract bundled() {
        return Bundled.CONTRACT;
    }

    private static final class Bundled {
        static final Contract CONTRACT = read();
    }

    private static Contract read() {
        Common common = ContractFiles.parse("contract.yaml", ContractFiles.text("contract.yaml"), Common.class);
        return new Contract(common.datasets().stream()
                .map(name -> ContractFiles.dataset(name, common.columns()))
                .toList());
    }

    public List<DatasetSpec> datasets() {
        return datasets;
    }

    public DatasetSpec dataset(String name) {
        return datasets.stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find dataset: " + name));
    }
}
