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


def softmax(scores):
    exponents = np.exp(scores - scores.max(1, keepdims=True))
    return exponents / exponents.sum(1, keepdims=True)


def area(measure, labels, probabilities):
    """Of class 1 where there are two, else the mean of each class against the others where both occur; None if there is none."""
    classes = probabilities.shape[1]
    areas = [
        measure(labels == c, probabilities[:, c])
        for c in ([1] if classes == 2 else range(classes))
        if 0 < np.sum(labels == c) < len(labels)
    ]
    return float(np.mean(areas)) if areas else None


def roc(labels, probabilities):
    """scikit-learn's own multi_class="ovr" where it takes the labels: all classes have to occur."""
    classes = probabilities.shape[1]
    if classes > 2 and len(set(labels)) == classes:
        return m.roc_auc_score(labels, probabilities, multi_class="ovr")
    return area(m.roc_auc_score, labels, probabilities)


def of_classes(scores, labels):
    """What scores [n, classes] are worth."""
    predicted, probabilities = scores.argmax(1), softmax(scores)
    report = m.classification_report(labels, predicted, output_dict=True)
    return {
        "LogLoss": m.log_loss(labels, probabilities, labels=range(scores.shape[1])),
        "RocAuc": roc(labels, probabilities),
        "PrAuc": area(m.average_precision_score, labels, probabilities),
        "ClassReport": {
            key: list(line.values()) if isinstance(line, dict) else line for key, line in report.items()
        },
    }


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
        **of_classes(scores, labels),
    }


def yes_or_no(name, n, decimals):
    """One score for class 1; few decimals give ties."""
    labels = rng.integers(0, 2, size=n)
    scores = (rng.normal(size=n) + labels).round(decimals)
    both = np.stack([np.zeros(n), scores], 1)
    return {
        "name": name,
        "scores": scores.tolist(),
        "labels": labels.tolist(),
        "Accuracy": m.accuracy_score(labels, scores > 0),
        "F1": m.f1_score(labels, scores > 0, average="macro"),
        **of_classes(both, labels),
    }


def regression(name, n, outputs):
    labels = rng.normal(size=(n, outputs)).round(4)
    values = (labels + rng.normal(scale=0.3, size=(n, outputs))).round(4)
    return of_values(name, labels, values)


def prices(name, n, outputs):
    """Positive labels, large and alike; a few predictions are below 1, which the logarithm takes for 1."""
    labels = np.exp(rng.normal(loc=12, scale=0.4, size=(n, outputs))).round()
    values = (labels * np.exp(rng.normal(scale=0.2, size=(n, outputs)))).round()
    values[: n // 10] -= 1e6
    clipped = np.clip(values, 1, None)
    return of_values(name, labels, values) | {
        "LogRmse": m.mean_squared_error(np.log(labels), np.log(clipped), squared=False)
    }


def of_values(name, labels, values):
    n, outputs = labels.shape
    return {
        "name": name,
        "outputs": outputs,
        "values": values.ravel().tolist(),
        "labels": labels.ravel().tolist(),
        "MSE": m.mean_squared_error(labels, values),
        "MAE": m.mean_absolute_error(labels, values),
        "RMSE": m.mean_squared_error(labels, values, squared=False),
        "MAPE": m.mean_absolute_percentage_error(labels, values),
        "R2": m.r2_score(labels, values) if n > 1 else None,
    }


result = {
    "sklearn": sklearn.__version__,
    "classification": [
        classification("ten classes", 100, 10, range(10), range(10)),
        classification("two classes", 37, 2, [0, 1], [0, 1]),
        classification("a class that never occurs", 60, 5, [0, 1, 2, 4], [0, 1, 2, 4]),
        classification("a class that is never predicted", 60, 4, [0, 1, 2], [0, 1, 3]),
        classification("one example", 1, 3, [2], [0, 1, 2]),
        classification("three classes", 90, 3, [0, 1, 2], [0, 1, 2]),
    ],
    "regression": [
        regression("one output", 50, 1),
        regression("three outputs", 20, 3),
        prices("prices", 60, 1),
        prices("two prices", 30, 2),
        of_values("equal labels", np.full((9, 1), 0.1), rng.normal(size=(9, 1)).round(4)),
        of_values("equal labels, all right", np.full((9, 1), 0.1), np.full((9, 1), 0.1)),
        of_values("a label of zero", np.array([[0.0], [2.0], [4.0]]), np.array([[0.5], [2.5], [3.0]])),
        of_values("one value", np.array([[2.0]]), np.array([[3.0]])),
    ],
    "yesOrNo": [yes_or_no("yes or no", 80, 4), yes_or_no("yes or no, with ties", 80, 0)],
}
path = pathlib.Path(__file__).with_name("metrics.json")
path.write_text(json.dumps(result) + "\n")
