"""The command line: `run` trains, `report` tabulates and draws."""

import argparse
import os
import sys
from contextlib import nullcontext
from pathlib import Path

import torch

from attnlib.cluster import add_cluster, cluster_of
from attnlib.experiments.grid import grid, run_grid, worker_processes, workers_of
from attnlib.experiments.report import write_report
from attnlib.experiments.rows import ROWS
from attnlib.training import devices


def model_names(text: str) -> list[str]:
    names = text.split(",")
    if unknown := set(names) - set(ROWS):
        raise argparse.ArgumentTypeError(f"no model {', '.join(sorted(unknown))}; there are {', '.join(ROWS)}")
    return names


def positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 1 on")
    return int(text)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m attnlib.experiments")
    commands = parser.add_subparsers(required=True)

    run = commands.add_parser("run", help="train the grid of models and seeds; the same command resumes it")
    run.add_argument("--data", type=Path, required=True, metavar="DIR", help="CIFAR-10, as CIFAR10_DIR names it")
    run.add_argument("--records", type=Path, required=True, metavar="DIR", help="where each run's record goes")
    run.add_argument("--models", type=model_names, default=list(ROWS), metavar="NAME,...", help=", ".join(ROWS))
    run.add_argument("--seeds", type=positive, default=3, metavar="N", help="runs of each model (default 3)")
    run.add_argument("--epochs", type=positive, default=10, metavar="N")
    run.add_argument("--precision", choices=["float32", "bfloat16"], default="float32",
                     help="bfloat16: autocast, fast on a GPU and on a CPU that multiplies it, slow elsewhere")
    run.add_argument("--device", choices=devices(), help="default: the best where the run trains")
    run.add_argument("--jobs", type=positive, default=1, metavar="N", help="runs at a time (default 1)")
    run.add_argument("--threads", type=positive, metavar="N", help="of each run (default: cores / jobs)")
    add_cluster(run, "train on a Dask scheduler's workers, which see --data and --records under the same paths")
    run.set_defaults(command=run_command)

    report = commands.add_parser("report", help="table, ranking and figures from the finished runs")
    report.add_argument("--records", type=Path, required=True, metavar="DIR", help="where `run` wrote them")
    report.add_argument("--output", type=Path, default=Path("results"), metavar="DIR", help="default: results")
    report.add_argument("--note", default="", metavar="TEXT", help="what else a reader must know of the data set")
    report.set_defaults(command=report_command)
    return parser.parse_args()


def run_command(options: argparse.Namespace) -> None:
    root, folder = options.data.absolute(), options.records.absolute()
    threads = options.threads or max(1, os.cpu_count() // options.jobs)
    runs = grid(options.models, range(options.seeds), epochs=options.epochs, precision=options.precision)
    device = torch.device(options.device) if options.device else None
    # worker processes are not waited for: when this one is interrupted, they end with it
    cluster = cluster_of(options)
    workers = workers_of(cluster) if cluster else nullcontext(worker_processes(options.jobs))
    with workers as executor:
        failures = run_grid(runs, root, folder, executor, threads, device)
    if failures:
        raise ValueError("\n".join(failures))


def report_command(options: argparse.Namespace) -> None:
    write_report(options.records, options.output, options.note)
    print((options.output / "ranking.md").read_text())


def main() -> None:
    options = arguments()
    try:
        options.command(options)
    except (OSError, ValueError) as error:
        sys.exit(f"error: {error}")
    except KeyboardInterrupt:
        print("stopped; the same command resumes", file=sys.stderr)
        os._exit(130)  # a plain exit would first wait for the workers; they end with this process


if __name__ == "__main__":
    main()
