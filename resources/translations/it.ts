<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>playground</name>
    <message>
      <extracomment>AccuracyPanel</extracomment>
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam</extracomment>
      <source>Adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam</extracomment>
      <source>Gives every weight a step size of its own, from running means of its gradient and squared gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam</extracomment>
      <source>m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²,  w ← w − lr · m̂ / (√v̂ + ε)      (Kingma and Ba 2015)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam.beta1</extracomment>
      <source>Memory of the gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam.beta2</extracomment>
      <source>Memory of the squared gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam.eps</extracomment>
      <source>Keeps the division away from zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam.lr</extracomment>
      <source>How far one step goes. Too large: the loss jumps or explodes. Too small: nothing seems to happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam.lr</extracomment>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam.weight_decay</extracomment>
      <source>Pull of the weights to zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Adam.weight_decay</extracomment>
      <source>Weight decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>AdaptiveAvgPool2d</extracomment>
      <source>Gives every image the same small size, whatever its own: each output pixel is the mean of one part of the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>AdaptiveAvgPool2d</extracomment>
      <source>y[c, i, j] = mean over the part (i, j) of x[c]; with size 1 one number per channel is left
(global average pooling, Lin, Chen and Yan 2013)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>AdaptiveAvgPool2d.output_size</extracomment>
      <source>Output size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>AdaptiveAvgPool2d.output_size</extracomment>
      <source>Side of the square image that is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Add</extracomment>
      <source>Adds its inputs, number by number; they must have the same shape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Add</extracomment>
      <source>y = x₀ + x₁ + …      (the shortcut of residual networks, He et al. 2015)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>AvgPool2d</extracomment>
      <source>Replaces each window by its mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>AvgPool2d</extracomment>
      <source>y[c, i, j] = mean over the window of x[c]      (the subsampling of LeNet-5, without its weights)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>BatchNorm1d</extracomment>
      <source>Gives every feature mean 0 and variance 1 over the batch, then a learned scale and shift.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>BatchNorm1d</extracomment>
      <source>x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ioffe and Szegedy 2015)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>BatchNorm1d.eps</extracomment>
      <source>Added to the variance, so that nothing divides by zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>BatchNorm1d.eps</extracomment>
      <source>Eps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>BatchNorm1d.momentum</extracomment>
      <source>How fast the running mean and variance, used at test time, follow the batches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>BatchNorm1d.momentum</extracomment>
      <source>Momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>BatchNorm2d</extracomment>
      <source>Gives every channel mean 0 and variance 1 over batch and image, then a learned scale and shift.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Block</extracomment>
      <source>Holds a network of its own, so that a large network stays readable; double-click to go in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Block</extracomment>
      <source>With a repeat greater than 1 the copies follow one another, each with weights of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Block.repeat</extracomment>
      <source>How many copies follow one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Block.repeat</extracomment>
      <source>Repeat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card</extracomment>
      <source>What a demo tells the learner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.explanation</extracomment>
      <source>Explanation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.explanation</extracomment>
      <source>What happened, and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.formulas</extracomment>
      <source>Formulas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.formulas</extracomment>
      <source>The formulas behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.question</extracomment>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.question</extracomment>
      <source>To think about before pressing Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.reference</extracomment>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.reference</extracomment>
      <source>Where it comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.watch</extracomment>
      <source>Watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Card.watch</extracomment>
      <source>What to look at while it learns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CodePanel</extracomment>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Concat</extracomment>
      <source>Puts its inputs one behind the other: features behind features, channels behind channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Concat</extracomment>
      <source>y = [x₀; x₁; …] along the first dimension; all other sizes must agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Constant</extracomment>
      <source>Constant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Constant</extracomment>
      <source>Keeps the learning rate as it is set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ContainedByLoss</extracomment>
      <source>A layer that the loss applies itself is applied twice: softmax of a softmax is nearly flat, and so is its gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ContainedByLoss</extracomment>
      <source>Bridle 1990 gives softmax and cross-entropy together; PyTorch's nn.CrossEntropyLoss takes raw scores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ContainedByLoss</extracomment>
      <source>Softmax in front of cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d</extracomment>
      <source>Slides learned filters over an image; each gives one feature map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d</extracomment>
      <source>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]      (LeCun et al. 1998, Gradient-based learning applied to document recognition)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.bias</extracomment>
      <source>Adds a learned constant to every feature map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.bias</extracomment>
      <source>Use bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.dilation</extracomment>
      <source>Dilation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.dilation</extracomment>
      <source>Distance between the pixels that one filter reads; 1 leaves no gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.groups</extracomment>
      <source>Channels are parted into so many groups, and each filter reads only its own; must divide both channel counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.groups</extracomment>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.kernel_size</extracomment>
      <source>Kernel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.kernel_size</extracomment>
      <source>Side of each square filter, in pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.out_channels</extracomment>
      <source>Number of filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.out_channels</extracomment>
      <source>Output channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.padding</extracomment>
      <source>Padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.padding</extracomment>
      <source>Rows of zeros put around the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.stride</extracomment>
      <source>How far a filter moves from one sum to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Conv2d.stride</extracomment>
      <source>Stride</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CrossEntropy</extracomment>
      <source>How surprised the network is by the right class; contains the softmax.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CrossEntropy</extracomment>
      <source>L = −log softmax(y)[t], mean over the batch, in nats      (PyTorch: nn.CrossEntropyLoss)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CrossEntropy</extracomment>
      <source>Softmax + CE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CurvesPicture</extracomment>
      <source>Curves (PNG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CurvesPicture</extracomment>
      <source>Loss and other metrics over the epochs, drawn without a window system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CutScores</extracomment>
      <source>Activation at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CutScores</extracomment>
      <source>An activation at the end keeps the network from giving the answers that the loss asks for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>CutScores</extracomment>
      <source>Behind a ReLU no score is below zero, and where it is zero no gradient comes back; behind a sigmoid or tanh the
scores of cross-entropy stay so close to one another that it never becomes sure (Goodfellow, Bengio and Courville
2016, section 6.2.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DecisionBoundary</extracomment>
      <source>The plane, coloured by what the network answers there, with examples on top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DecisionBoundary.resolution</extracomment>
      <source>Points in each direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DecisionBoundary.resolution</extracomment>
      <source>Resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DecisionBoundaryPanel</extracomment>
      <source>Decision boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DoesNothing</extracomment>
      <source>A layer that leaves its input as it is only makes the network harder to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DoesNothing</extracomment>
      <source>Layer without effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DoesNothing</extracomment>
      <source>ReLU of a value that is never negative is that value, and a vector is flat already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Dropout</extracomment>
      <source>While training, sets a random part of the values to zero, so that no unit relies on one other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Dropout</extracomment>
      <source>y = x · mask / (1 − p); at test time y = x      (Srivastava et al. 2014)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Dropout.p</extracomment>
      <source>Drop rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Dropout.p</extracomment>
      <source>Probability that a value is set to zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DropoutAtEnd</extracomment>
      <source>Behind the last layer dropout does not make the network robust; it sets answers to zero at random.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DropoutAtEnd</extracomment>
      <source>Dropout at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DropoutAtEnd</extracomment>
      <source>Srivastava et al. 2014 put it between layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DropoutBeforeNorm</extracomment>
      <source>Dropout changes the variance while training only, so the batch norm behind it uses the wrong one at test time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DropoutBeforeNorm</extracomment>
      <source>Dropout in front of a batch norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>DropoutBeforeNorm</extracomment>
      <source>Li, Chen, Hu and Yang 2018, Understanding the disharmony between dropout and batch normalization by variance shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>EmptyBorder</extracomment>
      <source>Padding larger than the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>EmptyBorder</extracomment>
      <source>With a padding as large as the window, the outermost outputs see nothing but zeros, and are all alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>EndlessMomentum</extracomment>
      <source>Momentum that forgets nothing is a ball without friction: it rolls through the valley and up again for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>EndlessMomentum</extracomment>
      <source>The longest useful memory is about 1/(1 − μ) = 100 to 1,000 steps (Sutskever et al. 2013)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Examples</extracomment>
      <source>Examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Examples</extracomment>
      <source>Three examples of the data, inside the Input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>FeatureMaps</extracomment>
      <source>Feature maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>FeatureMaps</extracomment>
      <source>The first feature maps of every layer for the first image; bright is large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Filters</extracomment>
      <source>Every filter of every convolution; of those that read several maps, one picture per map until there are 64.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Filters</extracomment>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>FiltersPanel</extracomment>
      <source>Conv filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>FlatLoss</extracomment>
      <source>Golik, Doetsch and Ney 2013, Cross-entropy vs. squared error training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>FlatLoss</extracomment>
      <source>Loss that does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>FlatLoss</extracomment>
      <source>Squared error behind a softmax or sigmoid learns slowest where the network is most wrong: its gradient has the slope of the activation as a factor, which is then nearly zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Flatten</extracomment>
      <source>Lays all numbers of an example in one row, so that a Linear layer can read an image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>HandworkThatDoesNotFit</extracomment>
      <source>Hand-set weights of other sizes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>HandworkThatDoesNotFit</extracomment>
      <source>Numbers that were set by hand belong to a tensor of certain sizes; a layer that has others ignores them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>HugeLayer</extracomment>
      <source>A Linear layer behind a large image has a weight for every pixel of every channel and unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>HugeLayer</extracomment>
      <source>One layer with nearly all weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>HugeLayer</extracomment>
      <source>Pooling before it, or averaging each channel, keeps what was found and drops where (Lin, Chen and Yan 2013, Network
in network)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Input</extracomment>
      <source>Where the data enters the network, one example at a time; its shape is that of the data. Inside a Block it is an input of the Block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LargeBatch</extracomment>
      <source>A batch larger than the training set makes one step of an epoch, so there are few steps to learn in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LargeBatch</extracomment>
      <source>Batch larger than the training set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LargeBatch</extracomment>
      <source>Small batches also end in flatter, better minima (Keskar et al. 2017)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LeakyReLU</extracomment>
      <source>Like ReLU, but negative values keep a small slope, so that no unit dies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LeakyReLU</extracomment>
      <source>y = x for x &gt; 0, slope · x otherwise      (Maas et al. 2013)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LeakyReLU.negative_slope</extracomment>
      <source>Negative slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LeakyReLU.negative_slope</extracomment>
      <source>Slope for negative inputs; 0 is plain ReLU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LearningRate</extracomment>
      <source>A step that is too long jumps over the valley, and the next one still farther; without a step nothing is learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LearningRate</extracomment>
      <source>Adam moves every weight by about the learning rate in each step, so 0.1 is as large as the weights themselves
(Kingma and Ba 2015, section 2.1; Bengio 2012, Practical recommendations for gradient-based training, 3.1.1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Linear</extracomment>
      <source>Every output is a weighted sum of all inputs, plus a bias.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Linear</extracomment>
      <source>y = x Wᵀ + b      (PyTorch: nn.Linear)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Linear.bias</extracomment>
      <source>Adds a learned constant to every unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Linear.out_features</extracomment>
      <source>Number of units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Linear.out_features</extracomment>
      <source>Output features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LinearSeparability</extracomment>
      <source>1 for a layer in whose output some hyperplane has all examples of class 1 on one side and class 0 on the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LinearSeparability</extracomment>
      <source>Asked of a linear program: is there (w, b) with t (w · x + b) ≥ 1 for all examples, t = ±1?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LinearSeparability</extracomment>
      <source>Linear separability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm</extracomment>
      <source>Divides each value by the strength of its neighbours in nearby channels, so that the strongest stands out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm</extracomment>
      <source>y[c] = x[c] / (k + α/n · Σ x[c′]²)^β over the n channels around c      (Krizhevsky, Sutskever and Hinton 2012)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm.alpha</extracomment>
      <source>Alpha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm.alpha</extracomment>
      <source>Weight of the sum (α).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm.beta</extracomment>
      <source>Beta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm.beta</extracomment>
      <source>Power to which the divisor is raised (β).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm.k</extracomment>
      <source>Constant that is added, so that nothing divides by zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm.size</extracomment>
      <source>Neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LocalResponseNorm.size</extracomment>
      <source>Number of channels that are summed (n).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LonelyExample</extracomment>
      <source>A batch norm compares the examples of a batch, so it needs several of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LonelyExample</extracomment>
      <source>Batch norm with a single example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LonelyExample</extracomment>
      <source>The variance of a single value is zero, and PyTorch refuses it (Ioffe and Szegedy 2015).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>LossPanel</extracomment>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MNIST</extracomment>
      <source>70,000 handwritten digits of 28×28 grey pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MNIST</extracomment>
      <source>MNIST</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MNIST</extracomment>
      <source>The last 5,000 of the 60,000 training images are kept for validation; the 10,000 test images are read only at the
end (LeCun, Cortes and Burges 1998; CC BY-SA 3.0).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d</extracomment>
      <source>Keeps the largest value of each window, so that small shifts of the image matter less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d</extracomment>
      <source>y[c, i, j] = max over the window of x[c]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d.ceil_mode</extracomment>
      <source>Also takes the windows that reach beyond the edge, so that no row of pixels is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d.ceil_mode</extracomment>
      <source>Keep the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d.kernel_size</extracomment>
      <source>Side of the square window, in pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d.kernel_size</extracomment>
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d.padding</extracomment>
      <source>Border put around the image, at most half of the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>MaxPool2d.stride</extracomment>
      <source>How far the window moves; equal to its side, windows do not overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Metrics</extracomment>
      <source>Metrics (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Metrics</extracomment>
      <source>One row per value: metric, step, epoch, value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>NothingToTrain</extracomment>
      <source>Nothing to train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>NothingToTrain</extracomment>
      <source>Training moves weights; where all are frozen, or there are none, it moves nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>OneCycle</extracomment>
      <source>One cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>OneCycle</extracomment>
      <source>Rises from a small learning rate to the set one, then falls to almost nothing, over the whole run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>OneCycle</extracomment>
      <source>Two half cosines, from lr/25 to lr and on to lr/250,000      (Smith and Topin 2018; PyTorch: OneCycleLR)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>OneCycle.warmup</extracomment>
      <source>Part of the run in which it rises.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>OneCycle.warmup</extracomment>
      <source>Warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Output</extracomment>
      <source>What leaves a Block, or the network: it passes on its input as it is. It is needed only for a value that is used inside as well; otherwise the last layer is the output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Predictions</extracomment>
      <source>Single images with the answer of the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>PredictionsPanel</extracomment>
      <source>Predictions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project</extracomment>
      <source>A network (or several), the data, and how the one learns from the other. A frozen value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project</extracomment>
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.batch_size</extracomment>
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.batch_size</extracomment>
      <source>Examples per step. A change counts from the next epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.budget</extracomment>
      <source>Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.budget</extracomment>
      <source>Time within which the claims are to hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.dataset</extracomment>
      <source>Dataset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.dataset</extracomment>
      <source>Where the examples come from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>Where to compute; auto takes a GPU if there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>auto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>cpu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>cuda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>mps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.epochs</extracomment>
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.epochs</extracomment>
      <source>How often the whole training set is seen before training stops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.notes</extracomment>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.notes</extracomment>
      <source>Your own notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.place</extracomment>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.place</extracomment>
      <source>Place within its section.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.recipe</extracomment>
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.recipe</extracomment>
      <source>The training algorithm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.schedule</extracomment>
      <source>How the learning rate changes during a run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.schedule</extracomment>
      <source>Schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.section</extracomment>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.section</extracomment>
      <source>Section of the gallery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.seed</extracomment>
      <source>Start of all random numbers. Same seed, same run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.threads</extracomment>
      <source>CPU threads for computing; 0 leaves one core to the window and takes the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.threads</extracomment>
      <source>Threads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.title</extracomment>
      <source>Name of the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.title</extracomment>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.transforms</extracomment>
      <source>Transforms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Project.transforms</extracomment>
      <source>What happens to the inputs before the network sees them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Python</extracomment>
      <source>Python (PyTorch)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Python</extracomment>
      <source>The network as a plain nn.Module class, word for word the code that is trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>RawInputs</extracomment>
      <source>Inputs around zero with a spread of one let all weights learn equally fast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>RawInputs</extracomment>
      <source>Inputs that are not normalised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>RawInputs</extracomment>
      <source>LeCun, Bottou, Orr and Müller 1998, Efficient BackProp, section 4.3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ReLU</extracomment>
      <source>Lets positive values pass and sets negative ones to zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ReLU</extracomment>
      <source>y = max(0, x)      (Nair and Hinton 2010)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SGD</extracomment>
      <source>SGD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SGD</extracomment>
      <source>Walks downhill along the gradient of one batch, optionally with momentum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SGD</extracomment>
      <source>v ← μ v + g,  w ← w − lr · v      (Robbins and Monro 1951; Nesterov 1983)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SGD.lr</extracomment>
      <source>How far one step goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SGD.momentum</extracomment>
      <source>Part of the last step that is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SGD.nesterov</extracomment>
      <source>Looks ahead along the momentum before it takes the gradient; needs momentum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SGD.nesterov</extracomment>
      <source>Nesterov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Sigmoid</extracomment>
      <source>Squeezes every value into 0…1, as a soft yes or no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SkippedPixels</extracomment>
      <source>A window of one pixel with a stride is left alone: shortcuts of residual networks are made so (He et al. 2015).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SkippedPixels</extracomment>
      <source>A window that moves farther than it is wide leaves out the pixels in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SkippedPixels</extracomment>
      <source>Pixels that are never seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Softmax</extracomment>
      <source>Turns scores into probabilities: positive, and with sum one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Softmax</extracomment>
      <source>y[i] = exp(x[i]) / Σⱼ exp(x[j]). Cross-entropy contains it already, so do not put it in front of that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SquaredError</extracomment>
      <source>L = mean (y − t)². A class becomes a vector with a single 1, or 0 and 1 where there is one output and two classes
(PyTorch: nn.MSELoss)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SquaredError</extracomment>
      <source>Mean of the squared distance between output and target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>SquaredError</extracomment>
      <source>Squared error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>StackedLinear</extracomment>
      <source>(x W₁ᵀ) W₂ᵀ = x (W₂ W₁)ᵀ      (Minsky and Papert 1969). A narrow layer in the middle is meant: it limits the rank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>StackedLinear</extracomment>
      <source>A linear map of a linear map is a linear map: without an activation between them, two layers can do no more than one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>StackedLinear</extracomment>
      <source>Two linear layers in a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Standardize</extracomment>
      <source>Shifts and scales the inputs to mean 0 and standard deviation 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Standardize</extracomment>
      <source>Standardize</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Standardize</extracomment>
      <source>x ← (x − mean) / std</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Standardize.mean</extracomment>
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Standardize.mean</extracomment>
      <source>Mean of the training inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Standardize.std</extracomment>
      <source>Standard deviation of the training inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Standardize.std</extracomment>
      <source>Std</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes</extracomment>
      <source>Coloured stripes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes</extracomment>
      <source>Coloured stripes in noise: each class has a direction, a width and two colours of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes</extracomment>
      <source>No photographs: every image is computed when it is needed, so images of any size in any number of classes take up no
memory. Made for networks that want images larger than those that are shipped, to see what they cost and that they
learn; nothing is said about how well they would do on photographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.classes</extracomment>
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.classes</extracomment>
      <source>How many kinds of stripes there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.noise</extracomment>
      <source>Noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.noise</extracomment>
      <source>Standard deviation of the noise in each pixel (0…1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.samples</extracomment>
      <source>Images to train on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.samples</extracomment>
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.seed</extracomment>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.seed</extracomment>
      <source>Start of the random numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.size</extracomment>
      <source>Side of each square image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.size</extracomment>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.test</extracomment>
      <source>Images for the test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.test</extracomment>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.validation</extracomment>
      <source>Images for validation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Stripes.validation</extracomment>
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>StrongDropout</extracomment>
      <source>Much dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>StrongDropout</extracomment>
      <source>Usual are 0.1 to 0.5 (Srivastava et al. 2014, section A.4)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>StrongDropout</extracomment>
      <source>Where four of five values are dropped, hardly anything is left to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Supervised</extracomment>
      <source>Shows examples with their answers, and lets backpropagation lower the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Supervised</extracomment>
      <source>Supervised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Supervised</extracomment>
      <source>w ← w − optimizer(∂L/∂w)      (Rumelhart, Hinton and Williams 1986)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Supervised.losses</extracomment>
      <source>What is made small, one per output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Tanh</extracomment>
      <source>Squeezes every value into −1…1, with zero in the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>TooLarge</extracomment>
      <source>Too large for memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>TooLarge</extracomment>
      <source>Training keeps every weight several times, and all that the layers gave for a whole batch, until the backward pass has used it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>TooLarge</extracomment>
      <source>weights + gradients + memory of the optimizer + batch · activations      (Chen et al. 2016, Training deep nets with
sublinear memory cost, tells how the last of these grows)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints</extracomment>
      <source>All patterns lie within about −1…1 before noise is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints</extracomment>
      <source>Toy points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints</extracomment>
      <source>Two classes of points in the plane, in a pattern that is easy to see and not always easy to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.noise</extracomment>
      <source>Standard deviation of the noise added to each coordinate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>How the two classes lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>Pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>moons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>spirals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>xor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.samples</extracomment>
      <source>Number of points in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.test</extracomment>
      <source>Part of the points kept for the test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>ToyPoints.validation</extracomment>
      <source>Part of the points kept for validation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UnitFunctions</extracomment>
      <source>For data in the plane: every unit of every layer, red where it is positive and blue where it is negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UnitFunctions</extracomment>
      <source>Unit functions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UnusedOutput</extracomment>
      <source>Unused output of a Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UnusedOutput</extracomment>
      <source>What a Block computes and nobody uses costs time and learns nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UnusedOutput</extracomment>
      <source>Where a network ends in a Block with several outputs, the first of them is the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UselessBias</extracomment>
      <source>A batch norm subtracts the mean, and with it every constant that the layer before it has added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UselessBias</extracomment>
      <source>Bias in front of a batch norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>UselessBias</extracomment>
      <source>Its own β takes the place of the bias (Ioffe and Szegedy 2015, section 3.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>VanishingGradient</extracomment>
      <source>Each sigmoid hands back at most a quarter of the gradient, so the first of many layers hardly learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>VanishingGradient</extracomment>
      <source>Vanishing gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>VanishingGradient</extracomment>
      <source>|∂L/∂x| ≤ ¼ |∂L/∂y|      (Hochreiter 1991; Glorot and Bengio 2010). Shortcuts and batch norms help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>WeightHistogram</extracomment>
      <source>The distribution of all weights of one node, and of their last gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>WeightHistogram</extracomment>
      <source>Weights and gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>WeightHistogram.node</extracomment>
      <source>Node</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>WeightHistogram.node</extracomment>
      <source>Path of the node.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Weights</extracomment>
      <source>All tensors of the network in a safetensors file; several networks are told apart by the name in front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>Weights</extracomment>
      <source>Weights (safetensors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>Insert {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>So many activations of the kind of {name} stand behind one another that at most one part in {part:,} of the gradient gets back to the first layers: they hardly learn. Use ReLU instead, or add batch norms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>Use {layer} in all {count} places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>{first} and {second} follow one another without an activation, so together they are one linear map and can do no more than a single layer. Put an activation between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>{name} leaves what it gets as it is. Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>Switch off the bias of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>The bias of {name} is taken away again by the {norm} behind it, which has a shift of its own. Switch it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>The last batch of an epoch has a single example ({count:,} in batches of {size}), on which {name} cannot work: training stops there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>Use batches of {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>{dropout} stands before {norm}, which then learns a variance that no longer holds when nothing is dropped. Put it behind the last batch norm, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>{name} compares the examples of a batch, but a batch has only one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>{why} Use batches of {better}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/block.py</extracomment>
      <source>Nothing uses {outputs} of {name}. Connect it, or delete what leads to it inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/block.py</extracomment>
      <source>{name} has {count} outputs and is the last layer, so only {first} is used. Connect the others, or join them inside with Add or Concat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/data.py</extracomment>
      <source>A batch of {batch:,} is larger than the training set of {count:,}, so each epoch is a single step. Use batches of {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/data.py</extracomment>
      <source>Add {transform}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/data.py</extracomment>
      <source>The values of {data} have mean {mean:g} and spread {std:g}. With mean 0 and spread 1 all weights learn equally fast. Add {transform} to the transforms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/dropout.py</extracomment>
      <source>Drop {part:.0f} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/dropout.py</extracomment>
      <source>{name} drops {part:.0f} % of the values, so the layers behind it see hardly anything. Usual are 10 % to 50 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/dropout.py</extracomment>
      <source>{name} is the last layer, so it sets some of the answers themselves to zero. Remove it, or put it in front of the layer before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/handwork.py</extracomment>
      <source>A “{tensor}” of {name} was set by hand, but this layer has none, so it is ignored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/handwork.py</extracomment>
      <source>Forget the hand-set weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/handwork.py</extracomment>
      <source>The “{tensor}” of {name} was set by hand when it was {was}. It is {now} now, so that is ignored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Make the largest layers smaller: pooling in front of a Flatten helps most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Training this network takes about {need} of the {free} of memory that are free, which may slow down or stop this computer. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Training this network takes about {need}, but there are only {whole} of memory. {advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Use smaller batches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>A learning rate of {lr:g} is far too high for {rule}: the steps overshoot and the loss jumps or explodes. Try {usual:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>Set the learning rate to {usual:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>Set the momentum to 0.9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>With a learning rate of 0 nothing is learned. Try {usual:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>With a momentum of {momentum:g} the steps never slow down, and the loss swings or explodes. Usual is 0.9.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>Use {loss} without {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>With {name} and {loss} the gradient is almost zero just where an answer is quite wrong. For classes, {better} learns faster, and wants the raw scores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>holds the scores between {low:g} and {high:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>sets negative outputs to zero, and from there no gradient comes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>{loss} contains a {layer} already. Twice flattens the scores, and learning becomes slow. Remove this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>{name} is the last layer and {why}, but {loss} wants values that may be of any size. Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>All layers that have weights are frozen, so there is nothing to train. Unfreeze some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>No layer of this network has weights, so there is nothing to train. Add a Linear layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>Unfreeze all layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>{name} alone has {part:.0f} % of all weights ({count:,}), since it reads every pixel of {shape}. Make the image smaller before it is flattened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>Set the padding to {better}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>Set the stride to {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>With a padding of {padding} the outermost windows of {name}, {side} pixels wide, see nothing but zeros. Use {better}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>{name} moves its window of {side} pixels by {stride}, so {lost} of {stride} rows and columns are never seen. Make the stride at most as large as the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Each Block is edited on its own again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Make a Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Rename {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Title of the layer:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Unpack {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>What you change inside a Block is changed in all equal Blocks from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/edit.py</extracomment>
      <source>Redo {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands/edit.py</extracomment>
      <source>Undo {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: about</extracomment>
      <source>About Playground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: about</extracomment>
      <source>Versions and licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: card</extracomment>
      <source>Card of the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: card</extracomment>
      <source>What to think about, to watch, and what happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: command_palette</extracomment>
      <source>Every command, layer, demo and node by a few letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: command_palette</extracomment>
      <source>Find a command…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: copy</extracomment>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: copy</extracomment>
      <source>Copy the selected layers, as readable text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: copy_params</extracomment>
      <source>Copy parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: copy_params</extracomment>
      <source>Copy the settings of the selected layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: cut</extracomment>
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: cut</extracomment>
      <source>Take the selected layers away, onto the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: delete</extracomment>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: delete</extracomment>
      <source>Delete the selected layers and wires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: diagnostics</extracomment>
      <source>Copy diagnostics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: diagnostics</extracomment>
      <source>Versions and recent problems, for a bug report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: duplicate</extracomment>
      <source>Copy the selected layers to a free place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: duplicate</extracomment>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: duplicate_inputs</extracomment>
      <source>Copy the selected layers with the wires that lead to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: duplicate_inputs</extracomment>
      <source>Duplicate with inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: edit_together</extracomment>
      <source>Edit equal Blocks together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: edit_together</extracomment>
      <source>What is changed inside a Block is changed in all Blocks that hold the same network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: enter_block</extracomment>
      <source>Enter Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: enter_block</extracomment>
      <source>Show the network inside the selected Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: export</extracomment>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: find</extracomment>
      <source>Find a layer to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: find</extracomment>
      <source>Search the palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: fit</extracomment>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: fit</extracomment>
      <source>Show the whole network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: full_screen</extracomment>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: full_screen</extracomment>
      <source>Use the whole screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: gallery</extracomment>
      <source>Gallery of demos…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: gallery</extracomment>
      <source>Open one of the demos of the lecture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: keep_block</extracomment>
      <source>Keep in My blocks…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: keep_block</extracomment>
      <source>Keep the selected Block in the palette, for other projects as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: lasso</extracomment>
      <source>Draw around layers to select them; Alt and a drag on the empty canvas do the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: lasso</extracomment>
      <source>Lasso</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: leave_block</extracomment>
      <source>Go one level out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: leave_block</extracomment>
      <source>Leave Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: make_block</extracomment>
      <source>Put the selected layers into a Block; its wires stay as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: new</extracomment>
      <source>New network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: new</extracomment>
      <source>Start with an empty canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: next_problem</extracomment>
      <source>Go to the next thing that is wrong or doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: next_problem</extracomment>
      <source>Next problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: open</extracomment>
      <source>Open a project file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: open</extracomment>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: panels</extracomment>
      <source>Panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: paste</extracomment>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: paste</extracomment>
      <source>Paste layers at the pointer; a selected output is connected to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: paste_connect</extracomment>
      <source>Paste and connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: paste_connect</extracomment>
      <source>Paste layers and connect them behind the selected one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: paste_params</extracomment>
      <source>Give the selected layers the settings that were copied, as far as they fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: paste_params</extracomment>
      <source>Paste parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: pause</extracomment>
      <source>Hold on after the current step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: pause</extracomment>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: previous_problem</extracomment>
      <source>Go to the thing before that is wrong or doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: previous_problem</extracomment>
      <source>Previous problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: problems</extracomment>
      <source>Show or hide the list of everything that is wrong or doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: quick_add</extracomment>
      <source>Add a layer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: quick_add</extracomment>
      <source>Type a layer's name on the canvas; Tab, a letter or a double-click there opens the same list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: quit</extracomment>
      <source>Close the window; the run is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: quit</extracomment>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: recent</extracomment>
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: recover</extracomment>
      <source>Recover work…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: recover</extracomment>
      <source>Unsaved projects and trained runs that were put aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: redo</extracomment>
      <source>Do again what was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: redo</extracomment>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: rename</extracomment>
      <source>Give the selected layer or Block a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: reset</extracomment>
      <source>Fresh weights from the same random numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: reset</extracomment>
      <source>Reset, same seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: reset_new</extracomment>
      <source>Fresh weights from other random numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: reset_new</extracomment>
      <source>Reset, new seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: save_as</extracomment>
      <source>Save the project under another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: select_all</extracomment>
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: select_all</extracomment>
      <source>Select all layers of this canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: shortcuts</extracomment>
      <source>All shortcuts in one list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: shortcuts</extracomment>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: step</extracomment>
      <source>Step one batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: step</extracomment>
      <source>Train on a single batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: step_epoch</extracomment>
      <source>Step one epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: step_epoch</extracomment>
      <source>Train to the end of the epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: stop</extracomment>
      <source>End the run and evaluate it on the test examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: stop</extracomment>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: theme</extracomment>
      <source>Dark or light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: theme</extracomment>
      <source>Switch between the dark and the light theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: theme_system</extracomment>
      <source>Follow the desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: theme_system</extracomment>
      <source>Theme of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: train</extracomment>
      <source>Start or continue training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: train</extracomment>
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: undo</extracomment>
      <source>Take back the last edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: undo</extracomment>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: unpack_block</extracomment>
      <source>Put the layers of the Block in its place, with all copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: unpack_block</extracomment>
      <source>Unpack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: versions</extracomment>
      <source>Earlier versions…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: versions</extracomment>
      <source>The last saved versions of this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: zoom_in</extracomment>
      <source>Make the canvas larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: zoom_in</extracomment>
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: zoom_out</extracomment>
      <source>Make the canvas smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: zoom_out</extracomment>
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: zoom_reset</extracomment>
      <source>Actual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>commands: zoom_reset</extracomment>
      <source>Zoom to 100 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/backup.py</extracomment>
      <source>This version cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Choose a name of letters and digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Choose a shorter name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Close it there, or save it under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Make room, or save it on another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it in another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it on another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>a folder has this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>another program is using it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>its name is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>part of {folder} is a file and not a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk does not allow this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk is read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the file is read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the folder {folder} is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>you may not write in the folder {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>“{name}” cannot be written: {reason}. {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/fragment.py</extracomment>
      <source>The version of these layers is not a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/fragment.py</extracomment>
      <source>These layers come from a newer Playground. Update this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>core/fragment.py</extracomment>
      <source>This text is too long to be layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>The network would end in {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>{layer} takes fewer inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>{layer} takes no input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>{target} cannot work on what {layer} gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Use {loss} instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/adder.py</extracomment>
      <source>That Block is not in My blocks any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Copy the parameters of one layer, then select the layers that are to get them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Cut {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Duplicate {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>No parameter of {name} would change anything here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Paste parameters of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Paste {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Select the layers to copy first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Select the layers to duplicate first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Select the one layer behind which to connect what is pasted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>The text on the clipboard cannot be pasted: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>There are no layers on the clipboard. Copy some first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>{count} layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/crumbs.py</extracomment>
      <source>Back to this level (Ctrl+Up: one level out)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/crumbs.py</extracomment>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/crumbs.py</extracomment>
      <source>You are here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Forget hand-set weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Forgot {count} hand-set tensors; a reset starts from random weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Freeze {count} layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Freeze {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Unfreeze {count} layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Unfreeze {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>Frozen: training leaves its weights alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>Add a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>Add a layer: type its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>Add {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>It takes no input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>{layer} has no place for “{value}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>{name} {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>↑ ↓ choose · Enter adds · Esc closes · “conv 16 5” sets values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Do, add, open or go to anything: type a few letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Go to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Open demo “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>{menu} · not possible now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>↑ ↓ choose · Enter does it · Esc closes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Changed on the disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Export {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open a project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open twice?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Overwrite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Overwrite?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Reload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save the changes?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Whatever you choose, the other version stays in File, Earlier versions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Your project is still open here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>{name} (read-only)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>{name}-copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” exists already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” has changes that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” is open in another window, so it was not overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” is open in another window. Changes made in both would overwrite each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” was changed by another program since you opened or saved it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>Leave the run?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>The disk can be written again; everything is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>What was open is kept: File, Recover work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>What was trained cannot be kept, since the disk cannot be written. Go on without it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>It could not be removed: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>It will stand in the palette under this name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>Keep the Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>My blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>New name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>Take “{title}” out of the palette? What was made with it stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>The Block could not be kept: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>There is a Block “{title}”. Replace it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>“{title}” stands under My blocks in the palette now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Drag it onto the canvas, or double-click.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Your own Block: {content}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/pictured.py</extracomment>
      <source>at an unknown time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/pictured.py</extracomment>
      <source>one layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/pictured.py</extracomment>
      <source>{number} layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>All {count} of this kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Enter goes to the place of a problem, Ctrl+Enter mends it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Errors: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Fix {count} problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Known in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Mends all problems of this kind in one step, which can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Mends it in one step, which can be undone (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Nothing of what is shown here. Switch on errors and warnings above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Nothing to complain about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Select the place on the canvas (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Show errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Show warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Warnings: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_pill.py</extracomment>
      <source>{errors} errors, {warnings} warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_pill.py</extracomment>
      <source>{words}. Click to see the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_row.py</extracomment>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_row.py</extracomment>
      <source>Fix: {label}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/problem_row.py</extracomment>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Ask again at the next start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Back to the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Do not ask again; File, Recover work, still has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Go on with what is selected, and with its run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Keep for later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Nothing is put aside. Runs and edits come here when another project takes their place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Projects and runs that were put aside when another was opened. The oldest are removed in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Recover work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Remove what is selected for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Restore your work?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Start fresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>The program ended unexpectedly, but your work is here. What was open when it happened:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>changes are not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>not trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>trained for {step} steps, {epoch} epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/search_popup.py</extracomment>
      <source>Nothing matches. Try another word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Each time you save, a copy is kept here. To bring one back is an edit that can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Earlier versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Earlier versions of “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Open as copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Open it beside the file, without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Put it in place of what is open, as an edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>There are none yet. Each time you save, a copy is kept here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>cannot be read: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>{size} kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/whereabouts.py</extracomment>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>gui/workspace.py</extracomment>
      <source>{reason} Until then nothing is kept for the next start, so save your project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>A digit is 784 grey pixels. How few numbers does a network need to tell ten digits apart, and what does it look for in the image? Guess the test accuracy after one single look at every training image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>Each filter is a small window of weights that slides over the whole image, so a stroke is recognised wherever it lies, and 156 weights do the work of the first layer. Pooling keeps the strongest answer of each 2×2 square, which makes the network forgiving about small shifts. Three Linear layers then combine 400 features into ten scores. The whole network has 61,706 weights, fewer than a single fully connected layer of 79 units on the raw pixels. The learning rate rises for a quarter of the run and then falls, which brings the network above 97 % within one epoch and to about 99 % within a few.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86, 1998. ReLU and max pooling in place of tanh and averaging.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>LeNet reads handwritten digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>Watch the six filters of the first layer: they start as noise and turn into edges and strokes. In the nodes you see one digit on its way through the network; the maps become smaller and more abstract. In the grid of predictions, look at the digits that are still misread: would you have known them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]
size after a k×k filter with padding p: n + 2p − k + 1
L = −log softmax(y)[t]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>A layer computes weighted sums and bends them with ReLU; the next layer combines these bent pieces. Two hidden layers of 32 units are enough to follow one and a half turns. With fewer units, or without the activations, the boundary stays too simple: delete the ReLU nodes and see what is left of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>Every unit shows the function it computes over the plane: red where it is positive, blue where it is negative. Follow them from left to right. The first layer knows only stripes, the second already bends, the last one holds the spiral. In the panel the boundary wraps itself around the points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>Lang and Witbrock: Learning to tell two spirals apart, 1988 (with three turns; this one has one and a half).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>No straight line separates two spirals. Each unit of the first layer can draw only one straight line. How can a few dozen such lines become two arms?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>Two spirals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>h₁ = max(0, x W₁ᵀ + b₁)
h₂ = max(0, h₁ W₂ᵀ + b₂)
y = h₂ W₃ᵀ + b₃,  L = −log softmax(y)[t]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>A convolution uses each of its weights once per pixel, so it computes much with few weights; a Linear layer uses each weight once per image. AlexNet was the first deep network to win the ImageNet contest, with an error of 15.3 % where the next best had 26.2 %. What it brought together is still there: ReLU in place of tanh, dropout in front of the large Linear layers, and graphics cards. This is the variant for one card that is in use today: two halves on two cards, and the normalisation across channels, are left out. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>AlexNet, the network of 2012</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>Eight layers with weights brought neural networks back in 2012. Where do you think most of their 61 million numbers are: in the five convolutions that look at the image, or in the three Linear layers behind them? And which of the two does most of the computing?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>Krizhevsky, Sutskever, Hinton: ImageNet classification with deep convolutional neural networks, NIPS 2012; the widths are those of Krizhevsky: One weird trick for parallelizing convolutional neural networks, 2014.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>Select the layers one after another and read weights and MACs in the inspector. The first fully connected layer alone holds 37.8 million weights; the five convolutions together hold 2.5 million, but do nine tenths of the multiplications. On the wires, follow how the image shrinks from 224×224 to 6×6 while its channels grow from 3 to 256. Press Step once to feel what one step of this network costs on your computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>weights of a convolution: k² · C_in · C_out + C_out
MACs of a convolution: k² · C_in · C_out · H_out · W_out
size after it: ⌊(n + 2p − k) / s⌋ + 1, here ⌊(224 + 4 − 11) / 4⌋ + 1 = 55</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>3×3 on C channels: 9 C · C_out weights;  through r channels: C r + 9 r C_out
y = [1×1(x); 3×3(1×1(x)); 3×3(1×1(x)); 1×1(maxpool(x))]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>A 1×1 convolution is a small Linear layer at every pixel. It squeezes the channels before the costly 3×3 filters read them, and this saves most of the multiplications. What AlexNet spends on its Linear layers, 58.6 of 61 million weights, shrinks to one million, since the average over the image takes the place of two of them. It won the contest of 2014, ahead of VGG. This is the variant in use today: every convolution is followed by a batch norm, the third branch has 3×3 filters where the paper has 5×5, and the two auxiliary classifiers, which helped to train it, are left out. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>Double-click an inception Block: four branches read the same input and are put one behind the other by Concat. In front of each wide filter stands a 1×1 convolution with few channels; compare the channels on the wires before and behind it. At the end, global average pooling leaves one number per channel, so that a single Linear layer is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>GoogLeNet: side by side instead of larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>Should a filter be 1×1, 3×3 or 5×5? GoogLeNet takes all of them at once and lets training decide. It should then be larger than AlexNet, but has a ninth of its weights. Where does it save them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>Szegedy et al.: Going deeper with convolutions, CVPR 2015; Lin, Chen, Yan: Network in network, ICLR 2014.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>Double-click conv4_x, and then one of its bottlenecks: the input goes round three convolutions and is added to what they made of it. In the first bottleneck of each group a 1×1 convolution brings the shortcut to the new size; all the others hand it on untouched. Count: 1 + 3 · (3 + 8 + 36 + 3) + 1 = 152. Eight times as deep as VGG-19, it has less than half of the weights and computes less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>Each bottleneck learns only what is to be changed about its input, F(x), and gives x + F(x). If nothing is better, F can become zero, so that more layers do no harm, and the gradient flows back through the sums without having to pass a single weight. The 1×1 convolutions before and after make the 3×3 in the middle cheap. With it the error on ImageNet fell to 3.6 % (an ensemble of such networks), below what the authors of the contest measured for people. Shortcuts have been in nearly every deep network since. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016. The stride is in the 3×3 convolution, as is usual today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>ResNet-152: a hundred and fifty-two layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>VGG stopped at 19 layers, since deeper plain networks got worse, even on the data that they were trained on. A year later there was one with 152. What must be added to a layer so that a hundred more can do no harm?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>y = ReLU(x + F(x)),  F = BN(W₃ · ReLU(BN(W₂ ⋆ ReLU(BN(W₁ x)))))
∂L/∂x = ∂L/∂y · (1 + ∂F/∂x)   where the ReLU is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>A 7×7 filter sees 49 pixels at once. Three layers of 3×3 filters, one behind the other, see just as far. Which of the two needs fewer weights, and what else do three layers have that one has not?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>Double-click a Block to see its convolutions: all are 3×3 with a border of one pixel, so that only the pooling between the Blocks makes the image smaller. Read how the channels double whenever the sides are halved, until there are 512. Compare the counts in the corner with those of AlexNet: twice the weights, but 27 times the multiplications. One step takes its time; watch it on your computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>Simonyan, Zisserman: Very deep convolutional networks for large-scale image recognition, ICLR 2015 (configuration E).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>Three 3×3 layers have 27 C² weights where one 7×7 layer has 49 C², and two ReLUs more in between. This was the finding of VGG: with small filters throughout, depth alone makes a network better, up to 19 layers with weights. More did not help until shortcuts were found a year later. The price is in plain sight: 124 of its 144 million weights are in three Linear layers, and it does 20 billion multiplications for one image, 27 times as many as AlexNet. For its plain features it is still the favourite of style transfer. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>VGG-19: deeper, and nothing but 3×3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>one 7×7 layer: 49 C² weights;  three 3×3 layers: 27 C² weights
seen by n layers of 3×3: 2n + 1 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Autoencoders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Combine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Convolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Generating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Language of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Making it deep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Normalise · Regularise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Open questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Sequences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Structure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Training well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>purple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>yellow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>A hidden layer solves XOR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>Look into the nodes: each hidden unit splits the plane along a line of its own. Behind the hidden layer a single line is enough, and that is checked: the last unit separates what the hidden layer gives it without one mistake.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>One unit cannot do it: no line separates the two diagonals. What must a second layer of units do to the four clouds, so that a line is enough?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323, 1986.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>The hidden layer folds the plane: it maps the four clouds to places where the two classes lie on different sides of a line. This is what a single unit lacks. The layer was not told how to fold; backpropagation found it from the errors alone. This ended the first winter of neural networks, although it took until 1986.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>h = tanh(x W₁ᵀ + b₁)
y = σ(h · w₂ + b₂),  L = mean (y − t)²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>A unit says yes on one side of a line and no on the other. Any line leaves at least one of the four clouds on the wrong side, so no more than about three quarters can be right; minimising the squared error even settles near a half, since it answers 0.5 everywhere. Minsky and Papert proved limits of this kind in 1969, and the money for neural networks dried up: the first winter. The remedy is one layer more; see “A hidden layer solves XOR”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>Four clouds of points: those on one diagonal belong together. Can one single unit, however long it trains, tell the diagonals apart? What is the best it can do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>Minsky and Papert: Perceptrons, 1969.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>One unit cannot do XOR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>The boundary is a straight line, whatever the weights are. See where it ends up, and what the accuracy does: one cloud is always on the wrong side, most often two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>y = σ(w · x + b),  yes where w · x + b &gt; 0
L = mean (y − t)²</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
