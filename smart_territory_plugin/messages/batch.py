"""What is said of jobs over several municipalities."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- core/batch_jobs.py --------------------------------------------------------------------------

BATCH_UNREADABLE = QT_TRANSLATE_NOOP(
    "messages",
    "The job file {path} cannot be read. Choose a JSON file of territories and tasks, saved"
    " as UTF-8; processing/batch/jobs holds examples.",
)
BATCH_KEY_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The job file lacks “{key}” in {where}. Add it; processing/batch/jobs holds examples.",
)
BATCH_UNKNOWN_KEY = QT_TRANSLATE_NOOP(
    "messages",
    "The job file has an unknown entry “{key}” in {where}. Did you mean “{nearest}”?",
)
BATCH_WRONG_FORM = QT_TRANSLATE_NOOP(
    "messages",
    "The entry “{key}” in {where} of the job file has the wrong form. Give {wanted}.",
)
BATCH_NO_TERRITORY = QT_TRANSLATE_NOOP(
    "messages",
    "The job file names the territory file “{path}”, which is not there. Mend the path; it starts"
    " at the folder of the job file.",
)
BATCH_TERRITORY_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "The territory files {first} and {second} are of the same municipality. Leave one out, or make"
    " a job for each year.",
)
BATCH_TASK_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "Two tasks of the job file have the id “{task}”. Give each its own.",
)
BATCH_OUTPUT_PATH = QT_TRANSLATE_NOOP(
    "messages",
    "Task “{task}”: the output {name} must lie in the task's own folder, such as result.gpkg, and"
    " “{path}” does not.",
)
BATCH_UNKNOWN_BINDING = QT_TRANSLATE_NOOP(
    "messages",
    "Task “{task}”: “{binding}” is no role of a territory file. Did you mean “{nearest}”?",
)
BATCH_ROLE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "The territory file says nothing for “{binding}”, which {name} needs. Add it there, or write"
    " “{binding}?” in the job file where it may be missing.",
)

# --- algorithms/batch_checks.py ------------------------------------------------------------------

BATCH_UNKNOWN_ALGORITHM = QT_TRANSLATE_NOOP(
    "messages",
    "Task “{task}”: there is no algorithm “{name}”. Did you mean “{nearest}”?",
)
BATCH_UNKNOWN_PARAMETER = QT_TRANSLATE_NOOP(
    "messages",
    "Task “{task}”: there is no parameter “{name}”. Did you mean {nearest}?",
)
BATCH_NOT_AN_OUTPUT = QT_TRANSLATE_NOOP(
    "messages",
    "Task “{task}”: {name} belongs under “{right}” of the job file.",
)

# --- algorithms/qgis_child.py --------------------------------------------------------------------

BATCH_NO_QGIS_PROCESS = QT_TRANSLATE_NOOP(
    "messages",
    "The program qgis_process, which comes with QGIS, was not found at {prefix}. Install QGIS"
    " anew with its usual parts, or run the municipalities one by one.",
)

# --- algorithms/batch_processes.py ---------------------------------------------------------------

BATCH_STARTS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} runs, {workers} at a time; {kept} more were done before and stay as they are.",
)
BATCH_FOLDER_BUSY = QT_TRANSLATE_NOOP(
    "messages",
    "Another job is running in {folder}, or was ended by force a moment ago. Choose another folder,"
    " or wait {seconds:.0f} seconds after it has ended.",
)
BATCH_RUN_STARTED = QT_TRANSLATE_NOOP("messages", "{territory}, {task}: started.")
BATCH_RUN_GOES_ON = QT_TRANSLATE_NOOP("messages", "{territory}, {task}: {percent:.0f} %. {step}")
BATCH_RUN_DONE = QT_TRANSLATE_NOOP("messages", "{territory}, {task}: done in {seconds:.0f} s.")
BATCH_RUN_KEPT = QT_TRANSLATE_NOOP(
    "messages", "{territory}, {task}: done before, nothing has changed since."
)
BATCH_RUN_FAILED = QT_TRANSLATE_NOOP("messages", "{territory}, {task}: failed. {reason}")
BATCH_ENDED_EARLY = QT_TRANSLATE_NOOP(
    "messages",
    "The process was stopped from outside or crashed (signal {signal}). Run the job again with"
    " “Resume”; if it happens again, use fewer processes at a time or look at {log}.",
)
BATCH_ENDED_BADLY = QT_TRANSLATE_NOOP(
    "messages", "The process ended with code {code} and said nothing. Look at {log}."
)
BATCH_RESULTS_OPEN = QT_TRANSLATE_NOOP(
    "messages",
    "The earlier results in {folder} cannot be replaced. Close them in QGIS and other programs and"
    " run the job again.",
)
BATCH_CANCELLED = QT_TRANSLATE_NOOP(
    "messages",
    "Cancelled: {done} of {count} runs are done and stay in {folder}. Run the job again with"
    " “Resume” to go on from there.",
)
BATCH_ALL_FAILED = QT_TRANSLATE_NOOP(
    "messages", "Not one of the {count} runs succeeded. The first one said: {reason}"
)
BATCH_SOME_FAILED = QT_TRANSLATE_NOOP(
    "messages",
    "{failed} of {count} runs failed: {names}. The table of runs says why; mend it and run the job"
    " again with “Resume”.",
)
BATCH_NO_VALUES = QT_TRANSLATE_NOOP(
    "messages",
    "No task made a table of values, so there is nothing to compare. A task with the municipal"
    " profile makes one.",
)
BATCH_ONE_TERRITORY = QT_TRANSLATE_NOOP(
    "messages",
    "Only the municipality {territory} has values, so there is nothing to compare it with.",
)
