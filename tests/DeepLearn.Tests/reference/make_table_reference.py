"""Writes tables.csv, a file with everything that makes reading hard, and tables.json: what pandas and scikit-learn make of it.

Run with a Python that has both (Debian: /usr/bin/python3), from any folder. With DEEPLEARN_DATA it also writes
house_describe.json: pandas' describe() of every column of the Kaggle house prices.
"""
import json
import os
import pathlib

import numpy as np
import pandas as pd
from sklearn.preprocessing import PolynomialFeatures

here = pathlib.Path(__file__).parent
rng = np.random.default_rng(20261122)
ROWS = 400
MISSING = ["", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "#N/A", "#N/A N/A", "#NA", "<NA>", "-NaN", "-nan",
           "1.#IND", "1.#QNAN", "-1.#IND", "-1.#QNAN"]
TEXTS = ["plain", "with, comma", 'with "quotes"', "two\nlines", "Grüße", "房价", " padded ", "none", "None", "0x10", "12-b"]
NUMBERS = ["0.1", "1e-3", "-2.5E+10", "17", "123456789.123456789", "4.9406564584124654e-324", "1.7976931348623157e308", "-0.0",
           "9007199254740993.5", "3.14159265358979323846264338327950288", ".5", "5.", "inf", "-inf", "+7"]


def quoted(text):
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') or rng.random() < 0.2 else text


def holes(values, share):
    return [MISSING[rng.integers(len(MISSING))] if rng.random() < share else value for value in values]


columns = {
    "Id": [str(i + 1) for i in range(ROWS)],
    "Count": ["NA"] * 20 + holes([str(v) for v in rng.integers(-50, 5000, ROWS - 20)], 0.2),
    "Level": holes([repr(v) for v in rng.normal(0, 1000, ROWS)], 0.1),
    "Odd": [NUMBERS[i % len(NUMBERS)] for i in range(ROWS)],
    "Kind": holes([TEXTS[i] for i in rng.integers(0, len(TEXTS), ROWS)], 0.15),
    "Late": [str(v) for v in rng.integers(0, 9, ROWS - 1)] + ["late"],
    "Flag": [["True", "False", "TRUE", "false"][i] for i in rng.integers(0, 4, ROWS)],
    "Empty": [""] * ROWS,
    "Code": [f"{v:03d}" for v in rng.integers(0, 3, ROWS)],
}
lines = [",".join(columns)] + [",".join(quoted(columns[name][row]) for name in columns) for row in range(ROWS)]
(here / "tables.csv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
data = pd.read_csv(here / "tables.csv", float_precision="round_trip")


def plain(values):
    """Values that JSON can hold: None for missing, the shortest text for floating point, which may be infinite."""
    return [None if pd.isna(v) else repr(float(v)) if isinstance(v, float) else v for v in pd.Series(values).tolist()]


def figures(series):
    d = series.describe()
    return {"count": int(d["count"]), "missing": int(series.isna().sum()), "distinct": int(series.nunique()),
            **{name: None if pd.isna(d[name]) else float(d[name]) for name in ["mean", "std", "min", "25%", "50%", "75%", "max"]}}


finite = data[["Count", "Level"]]
numeric = ["Id", "Count", "Level", "Code"]
grouped = data.groupby(["Kind", "Code"], dropna=False)
other = pd.DataFrame({"Code": [2, 0, 0, 7], "Count": [20, 1, 2, 70], "Name": ["two", "zero", "nil", "seven"]})
small = data.head(12)[["Id", "Code", "Count"]]
reference = {
    "values": {name: plain(data[name]) for name in data},
    "describe": {name: figures(data[name]) for name in numeric},
    "mode": {name: plain(data[name].mode().head(1))[0] for name in ["Count", "Kind", "Code"]},
    "fill": {
        "mean": plain(data["Count"].fillna(data["Count"].mean())),
        "median": plain(data["Count"].fillna(data["Count"].median())),
        "mode": plain(data["Kind"].fillna(data["Kind"].mode()[0])),
        "forward": plain(data["Count"].ffill()),
        "value": plain(data["Count"].fillna(-1)),
    },
    "drop": {
        "any": data.drop(columns="Empty").dropna()["Id"].tolist(),
        "all": data[["Id", "Count", "Level"]].dropna(how="all", subset=["Count", "Level"])["Id"].tolist(),
        "threshold": data.dropna(thresh=8)["Id"].tolist(),
        "subset": data.dropna(subset=["Kind"])["Id"].tolist(),
        "most": data.drop(data.isna().sum(axis=1).idxmax())["Id"].tolist(),
        "columns": list(data.dropna(axis=1).columns),
        "columnsThreshold": list(data.dropna(axis=1, thresh=350).columns),
    },
    "onehot": {name: values.tolist() for name, values in pd.get_dummies(data[["Kind"]], dummy_na=True).items()},
    "standardize": plain((data["Level"] - data["Level"].mean()) / data["Level"].std()),
    "minmax": plain((data["Level"] - data["Level"].min()) / (data["Level"].max() - data["Level"].min())),
    "log": plain(np.log(data["Count"] + 51)),
    "clip": plain(data["Level"].clip(-500, 750)),
    "bins": plain(pd.cut(data["Level"], 7, labels=False)),
    "edges": plain(pd.cut(data["Count"], [-10, 0, 100, 2500], labels=False)),
    "length": plain(data["Kind"].str.len()),
    "polynomial": {
        name: values.tolist()
        for expander in [PolynomialFeatures(3, include_bias=False)]
        for name, values in zip(
            (expander.fit(small[["Id", "Code"]]).get_feature_names_out()), expander.transform(small[["Id", "Code"]]).T)
    },
    "sort": {
        "ascending": data.sort_values(["Kind", "Count"], kind="stable")["Id"].tolist(),
        "descending": data.sort_values(["Kind", "Count"], ascending=False, kind="stable")["Id"].tolist(),
    },
    "group": {
        "Kind": plain([k[0] for k, _ in grouped]), "Code": [int(k[1]) for k, _ in grouped],
        "Count": [len(g) for _, g in grouped],
        **{f"Level_{label}": plain(getattr(grouped["Level"], method)()) for label, method in
           [("Count", "count"), ("Distinct", "nunique"), ("Sum", "sum"), ("Mean", "mean"), ("Median", "median"), ("Std", "std"),
            ("Min", "min"), ("Max", "max")]},
    },
    "join": {
        how: {name: plain(values) for name, values in merged.items()}
        for how in ["inner", "left", "right"]
        # An inner merge goes by keys; ours keeps the order of the left table, as pandas' left merge does.
        for merged in [small.merge(other, on="Code", how=how, suffixes=("", "_Right"))]
        for merged in [merged.sort_values("Id", kind="stable") if how == "inner" else merged]
    },
}
(here / "tables.json").write_text(json.dumps(reference, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")

if folder := os.environ.get("DEEPLEARN_DATA"):
    house = pd.read_csv(pathlib.Path(folder) / "kaggle_house_pred_train.csv.gz")
    text = {name: {"count": int(house[name].count()), "missing": int(house[name].isna().sum()), "distinct": int(house[name].nunique())}
            for name in house.select_dtypes("object")}
    described = {name: figures(house[name]) if name not in text else text[name] for name in house}
    (here / "house_describe.json").write_text(json.dumps(described, indent=0) + "\n")
