"""Layers in which every step of a sequence can look at every other one."""

from typing import Any

from playground.core.formula import counted, joined
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import choice, flag, integer, real


class Attentive(Layer, abstract=True):
    """What the layers with attention share."""

    family, icon = "Sequence", "attention"
    ranks = (2,)
    num_heads: int = integer(
        default=4,
        low=1,
        high=64,
        label="Heads",
        help="How many times, each with weights of its own, the steps are compared; must divide the features.",
    )
    dropout: float = real(default=0.0, low=0, high=0.99, help="Drop rate inside, while training.")

    def headed(self, x: Shape) -> int:
        """The features of a step, which the heads share equally."""
        if x.features % self.num_heads:
            raise ValueError(
                say(
                    "{layer} cannot share {features} features equally between {heads} heads. Choose a number of heads "
                    "that divides {features}.",
                    layer=self.title,
                    features=x.features,
                    heads=self.num_heads,
                )
            )
        return x.features

    def subtitle(self) -> str:
        causal = f", {say('causal')}" if getattr(self, "causal", False) else ""
        return say("{count} heads", count=self.num_heads) + causal


def _weighed(size: int, heads: int) -> str:
    return f"y = softmax(Q Kᵀ / √{size // heads}) V,  {say('in each of {count} heads', count=heads)}"


class SelfAttention(Attentive):
    """Every step of a sequence asks all others what matters to it, and takes a weighted mean of what they say.

    Q = x W_Q, K = x W_K, V = x W_V,  y = softmax(Q Kᵀ / √d) V W_O, in each head      (Vaswani et al. 2017)
    """

    title, hint = "SelfAttention", "QKV"
    words = "multihead attention transformer query key value gpt causal mask"
    causal: bool = flag(default=False, help="Steps see themselves and what came before only, as for writing text.")
    bias: bool = flag(default=True, label="Use bias", help="Adds learned constants.")

    def module(self, x: Shape) -> Call:
        rare: dict[str, Any] = {"causal": self.causal, "dropout": self.dropout}
        more: dict[str, Any] = {name: value for name, value in rare.items() if value}
        more |= {} if self.bias else {"bias": False}
        return Call("SelfAttention", self.headed(x), self.num_heads, **more)

    def formula(self, facts: NodeFacts) -> str:
        size = facts.inputs[0].features
        sum = f"4·{size}·({size}{' + 1' if self.bias else ''})"
        return joined(_weighed(size, self.num_heads), counted(sum, facts.parameters))


class MultiheadAttention(Attentive):
    """Every step of the query asks all steps of the key what matters to it, and takes a weighted mean of their values.

    y = softmax(Q Kᵀ / √d) V W_O, in each head, with Q = query · W_Q, K = key · W_K, V = value · W_V
    (Vaswani et al. 2017; Bahdanau, Cho and Bengio 2015 had the idea)
    """

    title, hint = "MultiheadAttention", "QKV"
    words = "cross attention transformer query key value causal mask"
    causal: bool = flag(default=False, help="Steps of the query do not see later steps of the key.")
    bias: bool = flag(default=True, label="Use bias", help="Adds learned constants.")

    def module(self, query: Shape, key: Shape, value: Shape) -> Call:
        if key.sizes[0] != value.sizes[0]:
            raise ValueError(
                say(
                    "MultiheadAttention needs as many keys as values, but gets {key} and {value}.",
                    key=key,
                    value=value,
                )
            )
        size = self.headed(query)
        rare: dict[str, Any] = {"causal": self.causal, "dropout": self.dropout}
        more: dict[str, Any] = {name: one for name, one in rare.items() if one}
        more |= {} if self.bias else {"bias": False}
        if (key.features, value.features) != (size, size):
            more |= {"kdim": key.features, "vdim": value.features}
        return Call("MultiheadAttention", size, self.num_heads, **more)

    def formula(self, facts: NodeFacts) -> str:
        size, keys, values = (x.features for x in facts.inputs)
        sum = f"{size}·({size} + {keys} + {values} + {size}{' + 4' if self.bias else ''})"
        return joined(_weighed(size, self.num_heads), counted(sum, facts.parameters))


class Transformer(Attentive, abstract=True):
    """What the blocks of transformers share."""

    dim_feedforward: int = integer(
        default=256, low=1, high=8192, label="Inner units", help="Units of the two Linear layers behind the attention."
    )
    dropout: float = real(default=0.1, low=0, high=0.99, help="Drop rate inside, while training.")
    activation: str = choice(default="relu", choices=("relu", "gelu"), help="What bends between the Linear layers.")
    norm_first: bool = flag(
        default=False,
        label="Norm first",
        help="Normalises in front of attention and Linear layers, as GPT-2 does, instead of behind: deep ones train "
        "more easily (Xiong et al. 2020).",
    )

    def call(self, target: str, x: Shape) -> Call:
        """The expression; batches come first."""
        more = {"norm_first": True} if self.norm_first else {}
        return Call(
            target,
            self.headed(x),
            self.num_heads,
            dim_feedforward=self.dim_feedforward,
            dropout=self.dropout,
            activation=self.activation,
            batch_first=True,
            **more,
        )

    def counts(self, facts: NodeFacts, attentions: int) -> str:
        """How the parameters are counted: attention, Linear layers and norms."""
        size, inner = facts.inputs[0].features, self.dim_feedforward
        sum = f"{attentions}·4·{size}·({size} + 1) + 2·{size}·{inner} + {inner} + {size} + {attentions + 1}·2·{size}"
        return counted(sum, facts.parameters)


class TransformerEncoderLayer(Transformer):
    """One block of a transformer: self-attention, then two Linear layers, each with a shortcut and a norm.

    z = norm(x + attention(x)),  y = norm(z + W₂ relu(W₁ z))      (Vaswani et al. 2017). With causal steps it is a
    block of GPT. Use it in a repeated Block for a deep one.
    """

    title, hint = "Encoder block", "⟳"
    words = "transformer encoder layer attention block bert gpt vit layer causal mask"
    causal: bool = flag(default=False, help="Steps see themselves and what came before only, as for writing text.")

    def module(self, x: Shape) -> Call:
        return self.call("CausalEncoderLayer" if self.causal else "nn.TransformerEncoderLayer", x)

    def formula(self, facts: NodeFacts) -> str:
        bend = self.activation
        if self.norm_first:
            line = f"z = x + attention(norm(x)),  y = z + W₂ {bend}(W₁ norm(z))"
        else:
            line = f"z = norm(x + attention(x)),  y = norm(z + W₂ {bend}(W₁ z))"
        return joined(line, self.counts(facts, 1))


class TransformerDecoderLayer(Transformer):
    """One block of a decoder: self-attention, attention to what an encoder has read, then two Linear layers.

    z = norm(x + attention(x)),  u = norm(z + attention(z, memory)),  y = norm(u + W₂ relu(W₁ u))
    (Vaswani et al. 2017)
    """

    title, hint = "Decoder block", "⟳"
    words = "transformer decoder layer attention block translation seq2seq layer memory cross causal mask"
    causal: bool = flag(default=True, help="Steps see themselves and what came before only, and all of the memory.")

    def module(self, x: Shape, memory: Shape) -> Call:
        if x.features != memory.features:
            raise ValueError(
                say(
                    "{layer} needs two sequences with equally many features, but gets {x} and {memory}.",
                    layer=self.title,
                    x=x,
                    memory=memory,
                )
            )
        return self.call("CausalDecoderLayer" if self.causal else "nn.TransformerDecoderLayer", x)

    def formula(self, facts: NodeFacts) -> str:
        bend = self.activation
        if self.norm_first:
            line = f"z = x + attention(norm(x)),  u = z + attention(norm(z), memory),  y = u + W₂ {bend}(W₁ norm(u))"
        else:
            line = f"z = norm(x + attention(x)),  u = norm(z + attention(z, memory)),  y = norm(u + W₂ {bend}(W₁ u))"
        return joined(line, self.counts(facts, 2))
