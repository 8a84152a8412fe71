"""What the reference validator says of Data Packages: each ZIP file that is named is unpacked and validated.

Prints one line a package, its name and `valid`, or one line a problem; and with `rows` the number of rows of each table,
as the validator reads them with the types that the package says.
"""

import pathlib
import sys
import tempfile
import zipfile

import frictionless

for name in sys.argv[1:]:
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(name) as archive:
            assert archive.testzip() is None
            archive.extractall(folder)
        report = frictionless.validate(str(pathlib.Path(folder) / "datapackage.json"))
        stem = pathlib.Path(name).stem
        for row in report.flatten(["title", "fieldName", "rowNumber", "note"]):
            print(stem, "\t", row, sep="")
        for error in report.errors:
            print(stem, "\t", error.note, sep="")
        rows = sum(task.stats.get("rows", 0) for task in report.tasks)
        if report.valid:
            print(stem, "valid", rows, sep="\t")
