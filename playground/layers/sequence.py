"""Layers that read sequences step by step, and those that make sequences of numbers fit for it."""

from typing import Any, ClassVar

from playground.core.formula import counted, joined
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Port, Shape
from playground.core.param import choice, flag, integer, real


class Embedding(Layer):
    """Gives each letter, word or other thing a learned vector of its own.

    y[t] = E[x[t]], a row of the table E      (Bengio et al. 2003, A neural probabilistic language model). Its input are
    whole numbers, from 0 to one less than the size of the vocabulary.
    """

    title, family, hint, icon = "Embedding", "Sequence", "E[x]", "embedding"
    numbers = "whole"
    words = "lookup table token word vector vocabulary letters characters"
    ranks = (1, 2)
    num_embeddings: int = integer(
        default=128, low=2, high=262_144, label="Vocabulary", help="How many different things there are."
    )
    embedding_dim: int = integer(default=64, low=1, high=4096, label="Features", help="Length of each vector.")

    def module(self, x: Shape) -> Call:
        return Call("nn.Embedding", self.num_embeddings, self.embedding_dim)

    def subtitle(self) -> str:
        return f"{self.num_embeddings:,} → {self.embedding_dim}"

    def formula(self, facts: NodeFacts) -> str:
        count, size = self.num_embeddings, self.embedding_dim
        return joined(f"y[t] = E[x[t]],  E: {count:,}×{size}", counted(f"{count}·{size}", facts.parameters))


class PositionalEncoding(Layer):
    """Adds to every step a pattern that tells where it stands, since attention by itself does not see any order.

    y[t] = x[t] + p[t], with p[t, 2i] = sin(t / 10000^(2i/C)) and p[t, 2i + 1] = cos(t / 10000^(2i/C))
    (Vaswani et al. 2017); or with learned p (as in BERT and GPT)
    """

    title, family, hint = "PositionalEncoding", "Sequence", "+p"
    bends = False
    words = "position sinusoidal learned order transformer"
    ranks = (2,)
    learned: bool = flag(default=False, help="Learns a vector for each step instead of using waves.")

    def module(self, x: Shape) -> Call:
        return Call("LearnedPositions" if self.learned else "PositionalEncoding", *x.sizes)

    def subtitle(self) -> str:
        return say("learned") if self.learned else say("waves")

    def formula(self, facts: NodeFacts) -> str:
        steps, size = facts.inputs[0].sizes
        line = f"y[t] = x[t] + p[t],  p: {steps}×{size}"
        if self.learned:
            return joined(line, counted(f"{steps}·{size}", facts.parameters))
        return joined(line, f"p[t, 2i] = sin(t / 10000^(2i/{size})),  p[t, 2i + 1] = cos(t / 10000^(2i/{size}))")


class Recurrent(Layer, abstract=True):
    """What the recurrent layers share."""

    family, hint, unrolls = "Sequence", "↻", True
    ranks = (2,)
    gates: ClassVar[int] = 1
    states: ClassVar[tuple[str, ...]] = ("h",)
    hidden_size: int = integer(default=64, low=1, high=1024, label="Hidden units", help="Length of the state.")
    num_layers: int = integer(default=1, low=1, high=8, label="Layers", help="How many layers read one another.")
    give: str = choice(
        default="all steps",
        choices=("all steps", "last step"),
        help="All steps make a sequence again; the last one is a vector that sums up everything.",
    )
    bidirectional: bool = flag(
        default=False,
        label="Both directions",
        help="Reads the sequence backwards as well, with weights of its own, and puts both results side by side.",
    )
    dropout: float = real(default=0.0, low=0, high=0.99, help="Drop rate between the layers, if there are several.")
    bias: bool = flag(default=True, label="Use bias", help="Adds learned constants.")
    state: bool = flag(
        default=False, label="State as output", help="Has an output for the state after the last step, of every layer."
    )

    def output_ports(self) -> tuple[Port, ...]:
        return tuple(Port(name) for name in (("y", *self.states) if self.state else ("y",)))

    def module(self, x: Shape) -> Call:
        return self.recurrent(x)

    def recurrent(self, x: Shape, **more: Any) -> Call:
        """The expression, with only those arguments that are not the defaults."""
        if self.num_layers > 1:
            more |= {"num_layers": self.num_layers} | ({"dropout": self.dropout} if self.dropout else {})
        more |= {} if self.bias else {"bias": False}
        more |= {"bidirectional": True} if self.bidirectional else {}
        more |= {"last": True} if self.give == "last step" else {}
        more |= {"state": True} if self.state else {}
        return Call(type(self).__name__, x.features, self.hidden_size, **more)

    def subtitle(self) -> str:
        parts = [say("{count} units", count=self.hidden_size)]
        if self.num_layers > 1:
            parts.append(say("{count} layers", count=self.num_layers))
        if self.bidirectional:
            parts.append("⇄")
        if self.give == "last step":
            parts.append(say("last step"))
        return ", ".join(parts)

    def counts(self, facts: NodeFacts) -> str:
        """How the parameters are counted."""
        units, given, ways = self.hidden_size, facts.inputs[0].features, 2 if self.bidirectional else 1
        front = f"{ways}·{self.gates}·" if ways > 1 or self.gates > 1 else ""
        bias = " + 2" if self.bias else ""
        sum = f"{front}{units}·({given} + {units}{bias})"
        if self.num_layers > 1:
            sum += f" + {self.num_layers - 1}·{front}{units}·({ways}·{units} + {units}{bias})"
        return counted(sum, facts.parameters)


class RNN(Recurrent):
    """Reads a sequence step by step and keeps a state: each step sees its input and the state from before.

    h[t] = tanh(W x[t] + b + U h[t−1] + c),  y[t] = h[t]      (Elman 1990). Gradients through many steps vanish.
    """

    title = "RNN"
    words = "recurrent elman sequence state memory"
    nonlinearity: str = choice(default="tanh", choices=("tanh", "relu"), help="What bends the sum at every step.")

    def module(self, x: Shape) -> Call:
        return self.recurrent(x, **({"nonlinearity": "relu"} if self.nonlinearity == "relu" else {}))

    def formula(self, facts: NodeFacts) -> str:
        bias = (" + b", " + c") if self.bias else ("", "")
        return joined(
            f"h[t] = {self.nonlinearity}(W x[t]{bias[0]} + U h[t−1]{bias[1]}),  y[t] = h[t]", self.counts(facts)
        )


class GRU(Recurrent):
    """A recurrent layer with two gates that decide how much of the old state is kept and how much is used.

    r = σ(W₁ x[t] + U₁ h[t−1]),  z = σ(W₂ x[t] + U₂ h[t−1]),  n = tanh(W₃ x[t] + r · (U₃ h[t−1])),
    h[t] = (1 − z) · n + z · h[t−1]      (Cho et al. 2014; biases left out here)
    """

    title, gates = "GRU", 3
    range = (-1.0, 1.0)
    words = "recurrent gated unit sequence state memory"

    def formula(self, facts: NodeFacts) -> str:
        gates = "r = σ(W₁ x[t] + U₁ h[t−1]),  z = σ(W₂ x[t] + U₂ h[t−1])"
        new = "n = tanh(W₃ x[t] + r · (U₃ h[t−1])),  h[t] = (1 − z) · n + z · h[t−1]"
        return joined(gates, new, self.counts(facts))


class LSTM(Recurrent):
    """A recurrent layer with a cell that keeps what it holds, and gates that write, forget and read.

    i, f, o = σ(W x[t] + U h[t−1]),  g = tanh(W x[t] + U h[t−1]), each with weights of its own,
    c[t] = f · c[t−1] + i · g,  h[t] = o · tanh(c[t])      (Hochreiter and Schmidhuber 1997; Gers et al. 2000)
    """

    title, gates, states = "LSTM", 4, ("h", "c")
    range = (-1.0, 1.0)
    words = "recurrent long short term memory gate cell sequence state"

    def formula(self, facts: NodeFacts) -> str:
        gates = "i, f, o = σ(W x[t] + U h[t−1]),  g = tanh(W x[t] + U h[t−1])"
        return joined(gates, "c[t] = f · c[t−1] + i · g,  h[t] = o · tanh(c[t])", self.counts(facts))
