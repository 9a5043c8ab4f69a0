// The rival of bench/small_nets.py: a multilayer perceptron in plain JavaScript, out of node and link objects, trained
// sample by sample as a demonstration in a browser does it. Obeys a parent: a first line of JSON with sizes, batch,
// rate, and points; then each line "seconds" is answered by the number of epochs done in that time.
"use strict";

const activations = {
  tanh: { value: (x) => Math.tanh(x), slope: (x, y) => 1 - y * y },
};
const squared = { value: (y, t) => 0.5 * (y - t) * (y - t), slope: (y, t) => y - t };

class Link {
  constructor(source, target, weight) {
    this.source = source;
    this.target = target;
    this.weight = weight;
    this.sum = 0; // of the slopes since the last step
    this.count = 0;
    source.outgoing.push(this);
    target.incoming.push(this);
  }
}

class Neuron {
  constructor(activation) {
    this.activation = activation;
    this.incoming = [];
    this.outgoing = [];
    this.bias = 0.1;
    this.total = 0;
    this.output = 0;
    this.slope = 0; // of the loss, by the total
    this.sum = 0;
    this.count = 0;
  }

  fire() {
    this.total = this.bias;
    for (const link of this.incoming) this.total += link.weight * link.source.output;
    this.output = this.activation.value(this.total);
  }
}

class Network {
  constructor(sizes, random) {
    this.layers = sizes.map((size) => Array.from({ length: size }, () => new Neuron(activations.tanh)));
    for (let l = 1; l < this.layers.length; l++) {
      for (const target of this.layers[l]) {
        for (const source of this.layers[l - 1]) new Link(source, target, random() - 0.5);
      }
    }
    this.last = this.layers[this.layers.length - 1][0];
  }

  forward(point) {
    this.layers[0].forEach((neuron, i) => (neuron.output = point[i]));
    for (let l = 1; l < this.layers.length; l++) {
      for (const neuron of this.layers[l]) neuron.fire();
    }
    return this.last.output;
  }

  backward(target) {
    for (let l = this.layers.length - 1; l >= 1; l--) {
      for (const neuron of this.layers[l]) {
        let behind = 0;
        if (neuron === this.last) behind = squared.slope(neuron.output, target);
        else for (const link of neuron.outgoing) behind += link.weight * link.target.slope;
        neuron.slope = behind * neuron.activation.slope(neuron.total, neuron.output);
        neuron.sum += neuron.slope;
        neuron.count++;
        for (const link of neuron.incoming) {
          link.sum += neuron.slope * link.source.output;
          link.count++;
        }
      }
    }
  }

  step(rate) {
    for (let l = 1; l < this.layers.length; l++) {
      for (const neuron of this.layers[l]) {
        neuron.bias -= (rate * neuron.sum) / neuron.count;
        neuron.sum = neuron.count = 0;
        for (const link of neuron.incoming) {
          link.weight -= (rate * link.sum) / link.count;
          link.sum = link.count = 0;
        }
      }
    }
  }
}

function epoch(network, task) {
  let loss = 0;
  task.train.forEach((point, n) => {
    loss += squared.value(network.forward(point), point[2]);
    network.backward(point[2]);
    if ((n + 1) % task.batch === 0) network.step(task.rate);
  });
  let unseen = 0;
  for (const point of task.validation) unseen += squared.value(network.forward(point), point[2]);
  return [loss / task.train.length, unseen / task.validation.length];
}

let task = null;
let network = null;
let seed = 1;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => {
    if (task === null) {
      task = JSON.parse(line);
      network = new Network(task.sizes, random);
      return;
    }
    const end = performance.now() + 1000 * Number(line);
    let epochs = 0;
    let losses = [0, 0];
    while (performance.now() < end) {
      losses = epoch(network, task);
      epochs++;
    }
    console.log(`${epochs} ${losses[0]} ${losses[1]}`);
  });
