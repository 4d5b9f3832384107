"""Writes preprocessing.json: a small table and the features that pandas and scikit-learn make of it.

Run with a Python that has both (Debian: /usr/bin/python3), from any folder. With DEEPLEARN_DATA it also writes
house_features.json: for each feature of the Kaggle house prices as D2L 5.7 makes them, its sum and sum of squares over the
training and the test rows, with statistics of the training rows alone.
"""
import json
import os
import pathlib

import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import MinMaxScaler

here = pathlib.Path(__file__).parent
rng = np.random.default_rng(20240915)


def table(rows):
    data = pd.DataFrame({
        "Area": rng.gamma(4, 30, rows).round(1),
        "Rooms": rng.integers(1, 9, rows).astype(float),
        "Zone": rng.choice(["RL", "RM", "C (all)", "fv"], rows),
        "Alley": rng.choice(["Pave", "Grvl", None], rows, p=[0.2, 0.3, 0.5]),
        "Code": rng.choice([20, 60, 190], rows),
        "Price": rng.lognormal(12, 0.4, rows).round(),
    })
    data.loc[rng.random(rows) < 0.15, "Area"] = np.nan
    data.loc[rng.random(rows) < 0.25, "Rooms"] = np.nan
    data.loc[rng.random(rows) < 0.1, "Zone"] = None
    return data


def columns(data):
    return {name: [None if pd.isna(v) else v for v in data[name].tolist()] for name in data}


def book(train, other):
    """D2L 5.7: standardise the numbers that are there, then fill with 0; one-hot with a class for missing."""
    numeric = train.dtypes[train.dtypes != "object"].index
    mean, std = train[numeric].mean(), train[numeric].std()
    both = pd.concat([train, other], keys=["train", "other"])
    both[numeric] = ((both[numeric] - mean) / std).fillna(0)
    both = pd.get_dummies(both, dummy_na=True)
    return both.loc["train"], both.loc["other"]


train, other = table(60), table(15)
numbers = ["Area", "Rooms"]


def imputed(strategy, scaler=None, log=()):
    a, b = train[numbers].copy(), other[numbers].copy()
    for name in log:
        a[name], b[name] = np.log1p(a[name]), np.log1p(b[name])
    if scaler is not None:
        scaler.fit(a)  # on the values that are there, as SimpleImputer's statistics are
        a, b = (pd.DataFrame(scaler.transform(x), columns=numbers) for x in (a, b))
    fill = SimpleImputer(strategy=strategy).fit(a)
    return fill.transform(a).ravel().tolist(), fill.transform(b).ravel().tolist()


features = ["Area", "Rooms", "Zone", "Alley"]
a, b = book(train[features], other[features])
result = {
    "versions": {"pandas": pd.__version__},
    "train": columns(train),
    "other": columns(other),
    "book": {"names": a.columns.tolist(), "train": a.to_numpy(float).ravel().tolist(), "other": b.to_numpy(float).ravel().tolist()},
    "median_minmax": dict(zip(("train", "other"), imputed("median", MinMaxScaler()))),
    "mode": dict(zip(("train", "other"), imputed("most_frequent"))),
    "log_mean": dict(zip(("train", "other"), imputed("mean", log=["Area"]))),
    "label": {"log_mean": np.log(train.Price).mean(), "log_std": np.log(train.Price).std()},
}
(here / "preprocessing.json").write_text(json.dumps(result) + "\n")

folder = os.environ.get("DEEPLEARN_DATA")
if folder:
    houses, test = (pd.read_csv(pathlib.Path(folder) / f"kaggle_house_pred_{part}.csv.gz") for part in ("train", "test"))
    a, b = book(houses.iloc[:, 1:-1], test.iloc[:, 1:])
    (here / "house_features.json").write_text(json.dumps({
        "names": a.columns.tolist(),
        **{f"{part}_{what}": value for part, x in (("train", a), ("test", b))
           for what, value in (("sum", x.sum().tolist()), ("squares", (x * x).sum().tolist()))},
    }) + "\n")
