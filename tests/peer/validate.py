"""Judges the bodies that intake_records writes by the JSON Schema in resources/openapi.json.

An independent peer of the program: another language, another JSON reader, another judge. It also
reads the texts back out of the bodies of records and compares them, digit by digit.

Usage: validate.py OPENAPI_JSON INTAKE_RECORDS
"""

import json
import subprocess
import sys
from decimal import Decimal

from jsonschema import Draft202012Validator, FormatChecker, RefResolver


def members_once(pairs):
    """JSON allows a member twice and json.loads would keep the last: here it is an error."""
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a member is given twice")
    return dict(pairs)


def no_constant(name):
    raise ValueError(f"{name} is no JSON")


def read(body, **numbers):
    return json.loads(
        body, object_pairs_hook=members_once, parse_constant=no_constant, **numbers
    )


def texts_of(value, path=""):
    """Every text by its path, numbers as they were written."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from texts_of(member, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from texts_of(item, f"{path}[{index}]")
    elif isinstance(value, bool):
        yield path, "true" if value else "false"
    else:
        yield path, value


def validator_for(openapi_file):
    with open(openapi_file, encoding="utf-8") as file:
        document = json.load(file)
    for schema in document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    return Draft202012Validator(
        {"$ref": "#/components/schemas/SimplifiedCustomer"},
        resolver=RefResolver("", document),
        format_checker=FormatChecker(["date"]),
    )


def fault_in(validator, body):
    """Why a body is refused; None where it is accepted."""
    try:
        customer = read(body, parse_float=Decimal)
    except ValueError as error:
        return str(error)
    error = next(validator.iter_errors(customer), None)
    if error is None:
        return None
    by_kind = {}
    for each in error.context:
        fault = f"{each.json_path}: {each.message[:80]}"
        by_kind.setdefault(each.schema_path[0], []).append(fault)
    # The kind that was meant is the one that has less to say.
    return "; ".join(min(by_kind.values(), key=len, default=[error.message[:80]]))


def main(openapi_file, records_program):
    validator = validator_for(openapi_file)
    lines = subprocess.run([records_program], check=True, capture_output=True).stdout
    disagreements = []
    counts = {True: 0, False: 0}
    for line in lines.splitlines():  # of bytes: a text may hold U+2028
        entry = json.loads(line)
        counts[entry["valid"]] += 1
        fault = fault_in(validator, entry["body"])
        if entry["valid"] and fault is not None:
            disagreements.append(f"refused but valid: {entry['rule']}: {fault}")
        elif entry["valid"]:
            read_back = dict(texts_of(read(entry["body"], parse_int=str, parse_float=str)))
            if read_back != entry.get("texts", read_back):
                disagreements.append(f"reads differently: {entry['rule']}")
        elif fault is None:
            disagreements.append(f"accepted but broken: {entry['rule']}")

    for disagreement in disagreements:
        print(disagreement)
    print(f"{counts[True]} valid, {counts[False]} broken, {len(disagreements)} disagreements")
    return 1 if disagreements or not all(counts.values()) else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
