"""The records of a grid as a Markdown page: ranking, what the runs cannot tell apart, conditions."""

from collections import defaultdict
from pathlib import Path
from statistics import mean, mode, stdev

from attnlib.experiments.plots import draw_bars, draw_curves
from attnlib.experiments.records import Record, read_records
from attnlib.experiments.rows import ROWS
from attnlib.experiments.statistics import difference_interval, indistinguishable, interval, lower_bound, pooled

DATA = {"jpg": "a JPEG copy of CIFAR-10", "original": "CIFAR-10"}

Groups = dict[str, list[Record]]  # finished runs of each model, all in one precision


def write_report(folder: Path, output: Path, note: str = "") -> None:
    """Write ranking.md, ranking.png and curves.png.  Raises ValueError for records that fit no one table."""
    records = read_records(folder)
    finished = [record for record in records if record.finished]
    if not finished:
        raise ValueError(f"{folder} holds no finished run: start some with `python -m attnlib.experiments run`.")
    if len({str((record.data, conditions(record))) for record in finished}) > 1:
        raise ValueError(f"{folder} mixes data sets or hyper-parameters: give each its own folder of records.")
    groups, others = by_model(finished)
    sigma, degrees = sigma_of(groups)
    parts = [
        "# Ranking of the models", ranking(groups, sigma), pairs(groups), precisions(groups, others, sigma, degrees),
        made_from(finished, len(records) - len(finished), note), meanings(groups, sigma, degrees),
        commands(folder, groups, others, note),
    ]
    output.mkdir(parents=True, exist_ok=True)
    (output / "ranking.md").write_text("\n\n".join(filter(None, parts)) + "\n")
    draw_bars(groups, output / "ranking.png")
    draw_curves(groups, output / "curves.png")


def conditions(record: Record) -> tuple[int, int, float]:
    settings = record.settings
    return settings.epochs, settings.batch_size, settings.learning_rate


def by_model(records: list[Record]) -> tuple[Groups, Groups]:
    """Each model's runs in the usual precision, or all where it has none in that; and by model the runs left over.

    Usual is the precision in which most models were run, float32 where two have equally many. The best mean comes first.
    """
    run_in = {(record.settings.precision, record.settings.model) for record in records}
    usual = mode(sorted((precision for precision, _ in run_in), reverse=True))  # float32 before bfloat16
    groups, others = {}, {}
    for model in ROWS:
        runs = [record for record in records if record.settings.model == model]
        in_usual = [run for run in runs if run.settings.precision == usual]
        if runs:
            groups[model] = in_usual or runs
            others[model] = [run for run in runs if run not in groups[model]]
    return dict(sorted(groups.items(), key=lambda group: -mean(accuracies(group[1])))), others


def accuracies(records: list[Record]) -> list[float]:
    return [record.test_accuracy for record in records]


def sigma_of(groups: Groups) -> tuple[float, int]:
    """The standard deviation from run to run, over these runs and the draft's, and its degrees of freedom."""
    drafts = {row.drafts for row in ROWS.values()}
    return pooled([*map(accuracies, groups.values()), *map(list, drafts)])


def ranking(groups: Groups, sigma: float) -> str:
    return "\n".join([
        "| rank | model | test accuracy (%), mean | 95 % interval | standard deviation | lower 3-sigma bound (%) | n "
        "| precision | minutes a run | draft (%) |",
        "|---:|---|---:|---:|---:|---:|---:|---|---:|---:|",
        *(ranking_row(rank, model, records, sigma) for rank, (model, records) in enumerate(groups.items(), start=1)),
    ])


def ranking_row(rank: int, model: str, records: list[Record], sigma: float) -> str:
    sample, row = accuracies(records), ROWS[model]
    several = len(sample) > 1
    cells = [
        str(rank), row.label, f"{mean(sample):.2f}", f"± {interval(sample):.2f}" if several else "–",
        f"{stdev(sample):.2f}" if several else "–", f"{lower_bound(sample, sigma):.2f}", str(len(sample)),
        records[0].settings.precision, f"{mean(record.seconds for record in records) / 60:.0f}", f"{mean(row.drafts):.2f}",
    ]
    return f"| {' | '.join(cells)} |"


def pairs(groups: Groups) -> str:
    """The paragraphs on the models that the runs cannot rank."""
    samples = {ROWS[model].label: accuracies(records) for model, records in groups.items() if len(records) > 1}
    single = [ROWS[model].label for model, records in groups.items() if len(records) == 1]
    lines = []
    if single:
        lines.append(f"One run only (n = 1), so no interval and no comparison: {', '.join(single)}.")
    if len(samples) > 1:
        close = [f"- {a} and {b} (p = {p:.2f})" for a, b, p in indistinguishable(samples)]
        lines.append(
            "Welch's t-test on each pair of models with two runs or more, corrected by Holm's method for the number "
            "of pairs, cannot tell these apart at the 5 % level:" if close else
            "Welch's t-test, corrected by Holm's method, tells every pair with two runs or more apart at the 5 % level."
        )
        lines.append("\n".join(close))
    return "\n\n".join(filter(None, lines))


def precisions(groups: Groups, others: Groups, sigma: float, degrees: int) -> str:
    """The paragraphs that compare float32 with bfloat16, for the models that were run in both."""
    lines = []
    for model in filter(others.get, groups):
        samples = {runs[0].settings.precision: accuracies(runs) for runs in (groups[model], others[model])}
        (a, first), (b, second) = samples.items()
        half = difference_interval(first, second, sigma, degrees)
        lines.append(
            f"{ROWS[model].label}: {mean(first):.2f} % in {a} (n = {len(first)}), {mean(second):.2f} % in {b} "
            f"(n = {len(second)}); the difference, {mean(first) - mean(second):+.2f}, has a 95 % interval of ± {half:.2f}."
        )
    if len({runs[0].settings.precision for runs in groups.values()}) > 1:
        lines.append("Models in different precisions can be compared only as far as these differences are known.")
    return "\n\n".join(lines)


def made_from(records: list[Record], unfinished: int, note: str) -> str:
    """The paragraph on everything that the figures depend on."""
    record = records[0]
    data, (epochs, batch_size, learning_rate) = record.data, conditions(record)
    source = DATA.get(str(data["files"]), f"class folders of {data['files']} files") + (f" ({note})" if note else "")
    machines = sorted({
        f"{record.hardware}, threads: {record.threads} ({record.settings.precision})" for record in records
    })
    torches = sorted({record.versions["torch"] for record in records})
    return (
        f"Data: {source}, fingerprint `{data['fingerprint']}`; {data['train']:,} images to train, {data['val']:,} to "
        f"validate, {data['test']:,} to test. {epochs} epochs, batch {batch_size}, Adam {learning_rate:g}. "
        f"Measured after the last epoch. Hardware: {'; '.join(machines)}. torch {', '.join(torches)}."
        + (f" Runs not finished: {unfinished}." if unfinished else "")
    )


def meanings(groups: Groups, sigma: float, degrees: int) -> str:
    """The paragraph on how to read the table."""
    own = sum(len(records) - 1 for records in groups.values())
    return (
        "Intervals by Student's t over runs from different seeds. Draft: the mean of three runs that the assignment "
        "reports; its attention was the channel variant, a C x C map, so compare those rows with it. Lower bound: the "
        f"mean less 3 sigma sqrt(1 + 1/n), where sigma, {sigma:.2f}, is the standard deviation from run to run, "
        f"pooled over these runs and the draft's: {degrees} degrees of freedom, {own} of them from these runs."
    )


def commands(folder: Path, groups: Groups, others: Groups, note: str) -> str:
    """The figures, and the commands that make them and the page again."""
    models = defaultdict(list)
    for runs in [*groups.values(), *filter(None, others.values())]:
        settings = runs[0].settings
        models[settings.precision, 1 + max(run.settings.seed for run in runs)].append(settings.model)
    (epochs,) = {run.settings.epochs for runs in groups.values() for run in runs}
    noted = f' --note "{note}"' if note else ""
    return "\n".join([
        "![Bars of the test accuracies, with each run and the draft's](ranking.png)\n",
        "![Test accuracy after each epoch](curves.png)\n",
        "Made by these commands.\n",
        *(f"- `python -m attnlib.experiments run --data DIR --records {folder} --models {','.join(sorted(names))} "
          f"--seeds {seeds} --epochs {epochs} --precision {precision}`"
          for (precision, seeds), names in sorted(models.items(), reverse=True)),
        f"- `python -m attnlib.experiments report --records {folder}{noted}`",
    ])
