"""Has the reference converter of XLSForms convert forms, and prints what it says of each.

    convert.py FILE

The file holds a JSON object: name of a form, and its sheets as lists of rows. One line a form: its name, a tab, and
`taken` or why it was refused.
"""

import json
import sys

from pyxform.xls2xform import convert


def sheets(workbook):
    """The form as the converter takes it from a spreadsheet: rows as objects, blank cells left out."""
    made = {"sheet_names": [sheet["name"] for sheet in workbook["sheets"]]}
    for sheet in workbook["sheets"]:
        header, *rows = sheet["rows"]
        named = [{key: cell for key, cell in zip(header, row) if cell.strip()} for row in rows]
        made[sheet["name"]] = named
        made[sheet["name"] + "_header"] = [dict.fromkeys(header)]
    return made


with open(sys.argv[1], encoding="utf-8") as file:
    forms = json.load(file)
for name, workbook in forms.items():
    try:
        convert(xlsform=sheets(workbook), warnings=[])
        print(name, "taken", sep="\t")
    except Exception as problem:  # whatever it stumbles over is what the test is about
        print(name, repr(problem).replace("\n", " "), sep="\t")
