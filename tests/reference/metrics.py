"""Writes metrics.json: inputs and the values that scikit-learn gives for them.

Run with a Python that has scikit-learn (Debian: /usr/bin/python3, package python3-sklearn), from any folder.
"""
import json
import pathlib
import warnings

import numpy as np
import sklearn
from sklearn import metrics as m

warnings.simplefilter("ignore")  # 0 / 0 counts as 0, which is what we want to compare
rng = np.random.default_rng(20240611)


def classification(name, n, classes, used_labels, used_outputs):
    """Scores [n, classes]; labels drawn from used_labels, so that some classes may be missing."""
    scores = rng.normal(size=(n, classes)).round(4)
    unused = [c for c in range(classes) if c not in used_outputs]
    scores[:, unused] -= 100
    labels = rng.choice(used_labels, size=n)
    right = rng.random(n) < 0.5
    scores[np.arange(n)[right], labels[right]] += 5
    predicted = scores.argmax(1)
    return {
        "name": name,
        "classes": classes,
        "scores": scores.ravel().tolist(),
        "labels": labels.tolist(),
        "Accuracy": m.accuracy_score(labels, predicted),
        "Error": m.zero_one_loss(labels, predicted),
        "Precision": m.precision_score(labels, predicted, average="macro"),
        "Recall": m.recall_score(labels, predicted, average="macro"),
        "F1": m.f1_score(labels, predicted, average="macro"),
        "ConfusionMatrix": m.confusion_matrix(labels, predicted, labels=range(classes)).ravel().tolist(),
    }


def regression(name, n, outputs):
    labels = rng.normal(size=(n, outputs)).round(4)
    values = (labels + rng.normal(scale=0.3, size=(n, outputs))).round(4)
    return {
        "name": name,
        "outputs": outputs,
        "values": values.ravel().tolist(),
        "labels": labels.ravel().tolist(),
        "MSE": m.mean_squared_error(labels, values),
        "MAE": m.mean_absolute_error(labels, values),
    }


result = {
    "sklearn": sklearn.__version__,
    "classification": [
        classification("ten classes", 100, 10, range(10), range(10)),
        classification("two classes", 37, 2, [0, 1], [0, 1]),
        classification("a class that never occurs", 60, 5, [0, 1, 2, 4], [0, 1, 2, 4]),
        classification("a class that is never predicted", 60, 4, [0, 1, 2], [0, 1, 3]),
        classification("one example", 1, 3, [2], [0, 1, 2]),
    ],
    "regression": [regression("one output", 50, 1), regression("three outputs", 20, 3)],
}
path = pathlib.Path(__file__).with_name("metrics.json")
path.write_text(json.dumps(result) + "\n")
