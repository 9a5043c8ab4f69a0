"""What the native runner knows, as numbers: activations, losses and optimizers by the PyTorch class that they call."""

LINEAR = 0
IDENTITY, TANH, SIGMOID, RELU, LEAKY, ELU, SELU, CELU, GELU, SILU, MISH, SOFTPLUS, SOFTSIGN = range(1, 14)
HARDSIGMOID, HARDTANH, RELU6, GELU_TANH = range(14, 18)

ACTIVATIONS = {
    "nn.Identity": IDENTITY,
    "nn.Tanh": TANH,
    "nn.Sigmoid": SIGMOID,
    "nn.ReLU": RELU,
    "nn.LeakyReLU": LEAKY,
    "nn.ELU": ELU,
    "nn.SELU": SELU,
    "nn.CELU": CELU,
    "nn.GELU": GELU,
    "nn.SiLU": SILU,
    "nn.Mish": MISH,
    "nn.Softplus": SOFTPLUS,
    "nn.Softsign": SOFTSIGN,
    "nn.Hardsigmoid": HARDSIGMOID,
    "nn.Hardtanh": HARDTANH,
    "nn.ReLU6": RELU6,
}
SETTINGS: dict[str, tuple[tuple[str, float], ...]] = {
    "nn.LeakyReLU": (("negative_slope", 0.01),),
    "nn.ELU": (("alpha", 1.0),),
    "nn.CELU": (("alpha", 1.0),),
    "nn.Softplus": (("beta", 1.0), ("threshold", 20.0)),
    "nn.Hardtanh": (("min_val", -1.0), ("max_val", 1.0)),
    "nn.SmoothL1Loss": (("beta", 1.0),),
    "nn.HuberLoss": (("delta", 1.0),),
}
"""Arguments that the native code takes, with PyTorch's defaults. What calls for others is left to PyTorch."""

CROSS_ENTROPY, SQUARED, ABSOLUTE, SMOOTH, HUBER, LOGITS, BINARY = range(7)
LOSSES = {
    "nn.CrossEntropyLoss": CROSS_ENTROPY,
    "nn.MSELoss": SQUARED,
    "nn.L1Loss": ABSOLUTE,
    "nn.SmoothL1Loss": SMOOTH,
    "nn.HuberLoss": HUBER,
    "nn.BCEWithLogitsLoss": LOGITS,
    "nn.BCELoss": BINARY,
}

SGD, ADAM, ADAMW = range(3)
OPTIMIZERS = {"torch.optim.SGD": SGD, "torch.optim.Adam": ADAM, "torch.optim.AdamW": ADAMW}
